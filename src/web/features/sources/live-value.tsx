import type { KeyResult } from '../../../contract/key-results.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatAge, formatDay, formatNumber, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import type { trySource } from '../../data/sources.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Sparkline } from '../../kit/sparkline.tsx';
import styles from './live-value.module.css';
import { text } from './text.ts';

type Props = {
  outcome: Awaited<ReturnType<typeof trySource>>;
  unit?: string;
  keyResult?: KeyResult | undefined;
  askedPast?: boolean;
};

/** What the source answered just now, how long it took, and what it knows of the past; or why there is no number. */
export function LiveValue({ outcome, keyResult, unit = keyResult?.unit ?? '', askedPast = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { reading, failure, history, took } = outcome;
  if (failure !== null)
    return (
      <div className={styles.tried}>
        <ErrorNote what={t(sayFailure(failure))} />
      </div>
    );
  if (reading === null) return null;
  const values = history.map((one) => one.value);
  const first = history[0];
  return (
    <div className={styles.live} role="status">
      <p className={styles.liveValue}>
        <span>{t(text.live)}</span>
        <b>{formatValue(reading.value, unit, lang)}</b>
        {reading.numerator !== null && reading.denominator !== null && (
          <small>
            {t(text.counts, {
              top: formatNumber(reading.numerator, lang),
              bottom: formatNumber(reading.denominator, lang),
            })}
          </small>
        )}
        <small>
          {t(text.took, {
            time: took < 1000 ? `${took} ms` : `${formatNumber(took / 1000, lang, 1)} s`,
            age: formatAge(reading.at, lang),
          })}
        </small>
      </p>
      {first !== undefined && values.length > 1 && (
        <p className={styles.past}>
          <Sparkline
            readings={history}
            target={keyResult?.target ?? null}
            start={first.at}
            end={reading.at}
            label={t(text.pastLabel, {
              count: values.length,
              low: formatValue(Math.min(...values), keyResult?.unit, lang),
              high: formatValue(Math.max(...values), keyResult?.unit, lang),
            })}
          />
          <small>{t(text.past, { count: values.length, day: formatDay(first.at, lang) })}</small>
        </p>
      )}
      {askedPast && values.length < 2 && <p className={styles.past}>{t(text.noPast)}</p>}
    </div>
  );
}
