import type { ReactNode } from 'react';
import styles from './failure-line.module.css';

/** Why there is no number, under the name of what lacks it. */
export function FailureLine({ children }: { children: ReactNode }) {
  return <span className={styles.why}>{children}</span>;
}
