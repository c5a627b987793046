import type { ReactNode } from 'react';
import styles from './answer-box.module.css';

/** Under what waits for me, as wide as the row: where the answer is written, and what went wrong with it. */
export function AnswerBox({ children }: { children: ReactNode }) {
  return <div className={styles.box}>{children}</div>;
}
