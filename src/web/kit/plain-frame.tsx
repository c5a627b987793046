import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { LookSwitches } from './look-switches.tsx';
import { Mark } from './mark.tsx';
import styles from './plain-frame.module.css';

/** The frame of pages that need no signing in: the mark, language and look, one column. */
export function PlainFrame({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className={classNames(styles.frame, wide && styles.wide)}>
      <header className={styles.head}>
        <span className={styles.name}>
          <Mark /> Crux
        </span>
        <LookSwitches />
      </header>
      <main>{children}</main>
    </div>
  );
}
