import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

type Props = { title: ReactNode /** As wide as a sentence reads well. */; narrow?: boolean; children: ReactNode };

/** A part of a page under a line with its heading. */
export function Section({ title, narrow = false, children }: Props) {
  return (
    <section className={classNames(styles.section, narrow && styles.narrow)}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** The same, folded until somebody asks; what it holds is only made then. */
export function FoldedSection({ title, narrow = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={classNames(styles.section, narrow && styles.narrow)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.heading}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
