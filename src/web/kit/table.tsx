import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './table.module.css';

type Props = {
  /** What it shows; said where the eye sees a heading above it. */
  label: string;
  /** All columns but the first hold numbers. */
  numbers?: boolean;
  /** Columns of other widths or looks, from the module of whoever writes it. */
  className?: string | undefined;
  children: ReactNode;
};

/** Rows and columns between hairlines; too wide a table is moved sideways within the page, by keyboard too. */
export function Table({ label, numbers = false, className, children }: Props) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classNames(styles.table, numbers && styles.numbers, className)}>{children}</table>
    </div>
  );
}
