import type { ReactNode } from 'react';
import styles from './ask-row.module.css';

/** One thing that waits for me: what it is, and beside it what I can do. */
export function AskRow({ children, ...label }: { 'aria-label'?: string; children: ReactNode }) {
  return (
    <article {...label} className={styles.ask}>
      {children}
    </article>
  );
}

/** Before its words. */
export function AskDot() {
  return <i className={styles.dot} />;
}

/** More about it, under its words; `status`: said aloud when it changes. */
export function AskDetail({ status = false, children }: { status?: boolean; children: ReactNode }) {
  return (
    <p className={styles.detail} role={status ? 'status' : undefined}>
      {children}
    </p>
  );
}
