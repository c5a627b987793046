import type { ReactNode } from 'react';
import styles from './tabs.module.css';

type Props = {
  label: string;
  /** Links; the one that is open has `aria-current="page"`, one whose time has come `data-now`. */
  children: ReactNode;
  /** At the end of the line. */
  end?: ReactNode;
};

/** The pages of one thing in one line. */
export function Tabs({ label, children, end }: Props) {
  return (
    <div className={`${styles.line} not-printed`}>
      <nav className={styles.tabs} aria-label={label}>
        {children}
      </nav>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
}
