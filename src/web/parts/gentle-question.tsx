import type { ReactNode } from 'react';
import styles from './gentle-question.module.css';

/** What Crux asks beside the numbers, such as whether confidence and chance go together. */
export function GentleQuestion({ children }: { children: ReactNode }) {
  return <p className={styles.question}>{children}</p>;
}
