import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './quiet.module.css';

type Props = { /** The sentence a page or a part begins with. */ lede?: boolean; children: ReactNode };

/** A sentence beside the matter: how it works, what is not there. */
export function Quiet({ lede = false, children }: Props) {
  return <p className={classNames(styles.quiet, lede && styles.lede)}>{children}</p>;
}

/** The same within a line. */
export function Aside({ children }: { children: ReactNode }) {
  return <span className={styles.aside}>{children}</span>;
}

/** Said after what counts, in the same size. */
export function Faint({ children }: { children: ReactNode }) {
  return <span className={styles.faint}>{children}</span>;
}
