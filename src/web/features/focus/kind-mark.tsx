import type { DiagnosisKind } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import styles from './kind-mark.module.css';
import { text } from './text.ts';

/** A narrowing for a bottleneck, a rising step for a driver; filled when chosen. The word stands beside it. */
export function KindMark({ kind, chosen }: { kind: DiagnosisKind; chosen: boolean }) {
  const t = useText();
  return (
    <span className={chosen ? styles.kindChosen : styles.kind}>
      <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
        <path
          d={
            kind === 'bottleneck'
              ? 'M1 1.5 4.5 4.8v2.4L1 10.5M11 1.5 7.5 4.8v2.4l3.5 3.3'
              : 'M1.5 10.5 5 7l2 2 3.8-6M7.6 2.6l3.2.3-.3 3.2'
          }
        />
      </svg>
      {t(text[kind])}
    </span>
  );
}
