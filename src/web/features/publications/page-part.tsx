import type { ReactNode } from 'react';
import styles from './page-part.module.css';

type Props = { title: string /** At the end of its line. */; beside?: ReactNode; children: ReactNode };

/** A part of the public page under a small name: what it says comes first. */
export function PagePart({ title, beside, children }: Props) {
  return (
    <section className={styles.part}>
      <div className={styles.line}>
        <h2>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
