import type { Overview } from '../../../contract/overviews.ts';
import type { Count } from '../../../core/standing/counts.ts';
import { statusNames } from '../../../core/standing/status.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AsImage } from './as-image.tsx';
import { ColumnStrip } from '../../kit/column-strip.tsx';
import { Counted } from './counted.tsx';
import styles from './distributions.module.css';
import { text } from './text.ts';

/** How many stand how, in one line; each number tells why. */
export function Statuses({ overview }: { overview: Overview }) {
  const t = useText();
  return (
    <ul className={styles.statuses}>
      {overview.statuses
        .filter((one) => one.count > 0)
        .map(({ status, count }) => (
          <li key={status}>
            <b>
              <Counted count={status} title={t(statusNames[status])}>
                {count}
              </Counted>
            </b>{' '}
            {t(statusNames[status])}
          </li>
        ))}
    </ul>
  );
}

/** How far and how sure: two distributions in one strip. */
export function Distributions({ overview }: { overview: Overview }) {
  const t = useText();
  const { lang } = useLanguage();
  const tenth = (step: number) =>
    step === 10
      ? { name: t(text.reached), short: '100%' }
      : { name: `${step * 10}–${formatShare(step / 10 + 0.09, lang)}`, short: String(step * 10) };
  const column = (kind: 'progress' | 'confidence', count: number, step: number) => {
    const { name, short } = kind === 'progress' ? tenth(step) : { name: String(step), short: String(step) };
    const shown = (
      <Counted count={`${kind}-${step}` as Count} title={name}>
        {count}
      </Counted>
    );
    return { key: `${kind}-${step}`, name, short, count, shown };
  };
  return (
    <div className={styles.pair}>
      <ColumnStrip
        title={t(text.progress)}
        heads={[t(text.share), t(text.keyResults)]}
        columns={overview.progress.map((count, step) => column('progress', count, step))}
        note={
          <>
            {overview.noProgress > 0 && (
              <Counted count="no-progress" title={t(text.progress)}>
                {t(text.noProgress, { count: overview.noProgress })}
              </Counted>
            )}{' '}
            <AsImage of="progress" />
          </>
        }
      />
      <ColumnStrip
        title={t(text.confidence)}
        heads={[t(text.said), t(text.keyResults)]}
        columns={overview.confidence.map((count, step) => column('confidence', count, step))}
        note={
          <>
            {overview.noConfidence > 0 && (
              <Counted count="no-confidence" title={t(text.confidence)}>
                {t(text.noConfidence, { count: overview.noConfidence })}
              </Counted>
            )}{' '}
            <AsImage of="confidence" />
          </>
        }
      />
    </div>
  );
}
