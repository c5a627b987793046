import type { LabelMark as Mark } from '../../core/okr/labels.ts';
import styles from './label-mark.module.css';

const full: Partial<Record<Mark, string>> = {
  disc: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  square: 'M2 2h8v8H2z',
  triangle: 'M6 1.5 11 10.5H1z',
  diamond: 'M6 .8 11.2 6 6 11.2 .8 6z',
  star: 'm6 .8 1.5 3.5 3.8.4-2.9 2.5.9 3.7L6 8.9 2.7 10.9l.9-3.7L.7 4.7l3.8-.4z',
  cross: 'M4.3 1.5h3.4v2.8h2.8v3.4H7.7v2.8H4.3V7.7H1.5V4.3h2.8z',
};

const hollow: Partial<Record<Mark, string>> = {
  ring: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  box: 'M2.5 2.5h7v7h-7z',
  delta: 'M6 2.6 10.2 10H1.8z',
  lozenge: 'M6 1.6 10.4 6 6 10.4 1.6 6z',
  bars: 'M2.5 2v8M6 2v8M9.5 2v8',
  half: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM6 2v8M8 2.7v6.6',
};

/** The shape of a label: the same in print and to whoever sees no colours. */
export function LabelMark({ mark }: { mark: Mark }) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" width={11} height={11} aria-hidden="true">
      {full[mark] === undefined ? (
        <path d={hollow[mark]} fill="none" stroke="currentColor" strokeWidth={1.5} />
      ) : (
        <path d={full[mark]} fill="currentColor" />
      )}
    </svg>
  );
}
