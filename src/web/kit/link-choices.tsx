import type { ReactNode } from 'react';
import styles from './link-choices.module.css';

/** Links of which one is the present view (`aria-current`): what a list holds, whose it is. */
export function LinkChoices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.choices} aria-label={label}>
      {children}
    </nav>
  );
}
