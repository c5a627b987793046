import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

type Props = {
  title: ReactNode;
  /** As wide as a sentence reads well. */
  narrow?: boolean;
  /** Where links into the page lead. */
  id?: string;
  children: ReactNode;
};

/** A part of a page under a line with its heading. */
export function Section({ title, narrow = false, id, children }: Props) {
  return (
    <section id={id} className={classNames(styles.section, narrow && styles.narrow)}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** The same, folded until somebody asks; what it holds is only made then. */
export function FoldedSection({ title, narrow = false, children }: Omit<Props, 'id'>) {
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
