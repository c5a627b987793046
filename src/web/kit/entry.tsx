import type { ReactNode } from 'react';
import styles from './entry.module.css';

type Props = {
  mark?: ReactNode;
  /** What it is called, small print under it. */
  words: ReactNode;
  /** More about it, in a column of its own where there is room. */
  beside?: ReactNode;
  /** What can be done with it, or its number. */
  end?: ReactNode;
  /** How deep in a tree. */
  depth?: number;
  /** What went wrong, what is asked first. */
  children?: ReactNode;
};

/** One of `Rows`: a thing with its name, what is known of it, and what can be done with it. */
export function Entry({ mark, words, beside, end, depth = 0, children }: Props) {
  return (
    <li>
      <div className={styles.entry} style={{ '--depth': depth }}>
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <div className={styles.words}>{words}</div>
        {beside !== undefined && <div className={styles.beside}>{beside}</div>}
        <div className={styles.end}>{end}</div>
        <div className={styles.below}>{children}</div>
      </div>
    </li>
  );
}
