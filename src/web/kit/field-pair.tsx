import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './field-pair.module.css';

type Props = { /** Numbers and days: several fit beside each other. */ narrow?: boolean; children: ReactNode };

/** Fields that are read together stand side by side, where there is room. */
export function FieldPair({ narrow = false, children }: Props) {
  return <div className={classNames(styles.pair, narrow && styles.narrow)}>{children}</div>;
}
