import type { ReactNode } from 'react';
import styles from './to-coach.module.css';

/** Where the coach is not beside the text but below it: the way there. */
export function ToCoach({ children }: { children: ReactNode }) {
  return (
    <a className={styles.link} href="#coach">
      {children}
    </a>
  );
}
