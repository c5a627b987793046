import type { ReactNode } from 'react';
import styles from './column.module.css';

/** Fields and sentences no wider than reads well. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}
