import { useId } from 'react';
import { gradeLevels, type GradeScale } from '../../../core/standing/grade.ts';
import { formatNumber } from '../../lib/format.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import styles from './grade-row.module.css';
import { text } from './text.ts';

type Props = {
  scale: GradeScale;
  /** As `String` writes it; empty: none yet. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onScale: (scale: GradeScale) => void;
};

const tenths = Array.from({ length: 11 }, (_, index) => index / 10);

/** The grade in one press: a tenth, or one of four levels told from how sure one was. */
export function GradeRow({ scale, value, error, onChange, onScale }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const id = useId();
  const levels = scale === 'levels' ? gradeLevels : tenths;
  useKeys(
    (scale === 'levels' ? gradeLevels : tenths.slice(0, 10)).map((one, index) => ({
      keys: String(scale === 'levels' ? index + 1 : index),
      label: text.keyGrade,
      run: () => onChange(String(one)),
    })),
  );
  return (
    <div className={styles.grade}>
      {scale === 'levels' ? (
        <RadioCards
          label={t(text.ownGrade)}
          value={value}
          width={160}
          cards={levels.map((one) => ({
            value: String(one),
            title: formatNumber(one, lang, 1),
            note: t(levelNotes[String(one) as keyof typeof levelNotes]),
          }))}
          onChange={onChange}
        />
      ) : (
        <fieldset aria-describedby={`${id}-how`}>
          <legend>{t(text.ownGrade)}</legend>
          <div className={styles.tenths}>
            {levels.map((one) => (
              <label key={one} className={styles.tenth}>
                <input
                  type="radio"
                  name={id}
                  checked={String(one) === value}
                  aria-invalid={error === undefined ? undefined : true}
                  onChange={() => onChange(String(one))}
                />
                <span>{formatNumber(one, lang, 1)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Quiet>
        <span id={`${id}-how`}>{scale === 'bands' && t(text.bandsHow)}</span>{' '}
        <Button look="link" onClick={() => onScale(scale === 'bands' ? 'levels' : 'bands')}>
          {t(scale === 'bands' ? text.useLevels : text.useBands)}
        </Button>
      </Quiet>
    </div>
  );
}

const levelNotes = { '0': text.level0, '0.3': text.level03, '0.7': text.level07, '1': text.level1 };
