import type { Overview } from '../../../contract/overviews.ts';
import type { Count } from '../../../core/standing/counts.ts';
import { statusNames } from '../../../core/standing/status.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Aside } from '../../kit/quiet.tsx';
import { AsImage } from './as-image.tsx';
import { Bars } from '../../kit/bars.tsx';
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

/** How far and how sure: two distributions side by side. */
export function Distributions({ overview }: { overview: Overview }) {
  const t = useText();
  const { lang } = useLanguage();
  const tenthName = (step: number) =>
    step === 10 ? t(text.reached) : `${step * 10}–${formatShare(step / 10 + 0.09, lang)}`;
  const row = (kind: 'progress' | 'confidence', name: string, count: number, step: number) => ({
    key: `${kind}-${step}`,
    name,
    count,
    shown:
      count === 0 ? (
        <Aside>0</Aside>
      ) : (
        <Counted count={`${kind}-${step}` as Count} title={name}>
          {count}
        </Counted>
      ),
  });
  return (
    <div className={styles.pair}>
      <Bars
        title={t(text.progress)}
        heads={[t(text.share), t(text.keyResults)]}
        rows={overview.progress.map((count, step) => row('progress', tenthName(step), count, step))}
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
      <Bars
        title={t(text.confidence)}
        heads={[t(text.said), t(text.keyResults)]}
        rows={overview.confidence.map((count, step) => row('confidence', String(step), count, step))}
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
