import type { ReactNode } from 'react';
import styles from './review-part.module.css';

/** A part of an objective's review, under its name. */
export function ReviewPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
