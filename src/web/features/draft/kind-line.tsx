import { useId } from 'react';
import { objectiveTypeGuides, typesForStage } from '../../../core/catalog/objective-types.ts';
import { type ObjectiveType, type Stage, wordNames } from '../../../core/okr/words.ts';
import type { Lang } from '../../../core/text.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import styles from './kind-line.module.css';
import { text } from './text.ts';
import type { CoachReading } from './use-coach.ts';

type Props = {
  /** What was chosen; null: the coach's suggestion holds until somebody chooses. */
  chosen: ObjectiveType | null;
  kind: ObjectiveType | null;
  stage: Stage | undefined;
  reading: CoachReading;
  onChange: (kind: ObjectiveType) => void;
};

/** The kind of the objective in one line: the words suggest one, a click or an arrow key takes another. */
export function KindLine({ chosen, kind, stage, reading, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const name = useId();
  const unsaid = stage === undefined ? t(text.kindUnsaid) : t(text.kindUsual, { stage: t(wordNames.stage[stage]) });
  return (
    <fieldset className={styles.line}>
      <legend className="only-heard">{t(text.kind)}</legend>
      <div className={styles.kinds}>
        {typesForStage(stage).map((value) => (
          <label key={value} className={styles.kind}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === kind}
              onChange={() => onChange(value)}
              // The suggestion is taken by saying so, too.
              onClick={() => chosen === null && onChange(value)}
            />
            {t(wordNames.objectiveType[value])}
          </label>
        ))}
      </div>
      <p className={styles.note}>
        {kind === null ? unsaid : t(objectiveTypeGuides[kind].what)}
        <Why chosen={chosen} reading={reading} lang={lang} />
      </p>
    </fieldset>
  );
}

/** Whose choice it is: the coach says which words made it think so. */
function Why({ chosen, reading, lang }: { chosen: ObjectiveType | null; reading: CoachReading; lang: Lang }) {
  const t = useText();
  const { suggestion } = reading;
  if (suggestion === undefined || suggestion.type === 'other' || suggestion.type === chosen) return null;
  const words = suggestion.words.map(({ start, end }) => quote(reading.text.slice(start, end), lang));
  // Against a choice only words can speak.
  if (words.length === 0) return null;
  const values = { type: t(wordNames.objectiveType[suggestion.type]), words: formatList(words, lang) };
  return (
    <>
      {lang === 'en' && ' '}
      {t(chosen === null ? text.kindBecause : text.kindReads, values)}
    </>
  );
}

export function quote(words: string, lang: Lang): string {
  return lang === 'zh' ? `「${words}」` : `“${words}”`;
}
