import type { Lang } from '../../../core/text.ts';
import { useState } from 'react';
import { objectiveTypeGuides } from '../../../core/catalog/objective-types.ts';
import { objectiveTypes, type ObjectiveType, wordNames } from '../../../core/okr/words.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import styles from './draft-page.module.css';
import { text } from './text.ts';
import type { CoachReading } from './use-coach.ts';

type Props = { type: ObjectiveType | null; reading: CoachReading; onChange: (type: ObjectiveType) => void };

/** Five types and "other", each in one sentence; the words suggest one, the person decides. */
export function TypeChoice({ type, reading, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const { suggestion } = reading;
  const suggests = suggestion !== undefined && suggestion.type !== type && suggestion.type !== 'other';
  const words = suggestion?.words.map(({ start, end }) => quote(reading.text.slice(start, end), lang)) ?? [];
  return (
    <>
      {type === null || choosing ? (
        <RadioCards
          label={t(text.type)}
          value={type ?? undefined}
          width={176}
          onChange={(chosen) => {
            setChoosing(false);
            onChange(chosen);
          }}
          cards={objectiveTypes.map((value) => ({
            value,
            title: t(wordNames.objectiveType[value]),
            note: t(objectiveTypeGuides[value].what),
          }))}
        />
      ) : (
        <p className={styles.tags}>
          <b>{t(wordNames.objectiveType[type])}</b>
          <span>{t(objectiveTypeGuides[type].what)}</span>
          <Button look="link" onClick={() => setChoosing(true)}>
            {t(text.changeType)}
          </Button>
        </p>
      )}
      {suggests && (
        <p className={styles.suggestion}>
          {t(text.suggested, { type: t(wordNames.objectiveType[suggestion.type]) })}
          {words.length > 0 && t(text.suggestedWords, { words: formatList(words, lang) })}
          {lang === 'zh' ? '。' : '. '}
          <Button look="link" onClick={() => onChange(suggestion.type)}>
            {t(text.takeIt)}
          </Button>
        </p>
      )}
    </>
  );
}

export function quote(words: string, lang: Lang): string {
  return lang === 'zh' ? `「${words}」` : `“${words}”`;
}
