import { useLanguage, useText } from '../lib/language.tsx';
import { formatShare } from '../lib/format.ts';
import { classNames } from '../kit/class-names.ts';
import styles from './progress-line.module.css';

type Props = {
  /** Share of one, may be outside of it. */ progress: number | null;
  expected?: number | null;
  label?: string;
};

/** Progress as a line, with a mark where it was expected to be by now. */
export function ProgressLine({ progress, expected = null, label }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const done = progress === null ? t({ en: 'unknown', zh: '未知' }) : formatShare(progress, lang);
  const said =
    expected === null
      ? done
      : t(
          { en: '{done}, expected by now {expected}', zh: '{done}，此时预期 {expected}' },
          { done, expected: formatShare(expected, lang) },
        );
  return (
    <div
      className={classNames(styles.line, styles.thin)}
      role="img"
      aria-label={`${label ?? t({ en: 'Progress', zh: '进度' })} ${said}`}
    >
      <span className={styles.done} style={{ '--done': percent(progress ?? 0) }} />
      {expected !== null && <span className={styles.mark} style={{ '--expected': percent(expected) }} />}
    </div>
  );
}

/** How much of the cycle is over; the mark is today. */
export function CycleBar({ share, label }: { share: number; label: string }) {
  return (
    <div className={styles.line} role="img" aria-label={label}>
      <span className={styles.done} style={{ '--done': percent(share) }} />
      <span className={styles.mark} style={{ '--expected': percent(share) }} />
    </div>
  );
}

function percent(share: number): string {
  return `${Math.max(0, Math.min(1, share)) * 100}%`;
}
