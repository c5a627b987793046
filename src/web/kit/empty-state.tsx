import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = { title: ReactNode; children: ReactNode /** The one next step. */; action?: ReactNode };

/** Says what will be here and offers the one step that leads there. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </section>
  );
}
