import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './rows.module.css';

type Props = {
  /** Their order means something. */ ordered?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A list, a hairline above each of its rows; small print and quotes in it are quiet. */
export function Rows({ ordered = false, className, children }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return <List className={classNames(styles.rows, className)}>{children}</List>;
}
