import { type ReactNode, useState } from 'react';
import styles from './fold.module.css';

type Props = {
  summary: ReactNode /** Open from the start, or from when it becomes so. */;
  open?: boolean;
  children: ReactNode;
};

/** A line that unfolds; what it holds is only made once it is open. */
export function Fold({ summary, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  const [wasMeant, setMeant] = useState(open);
  if (open !== wasMeant) {
    setMeant(open);
    if (open) setOpen(true);
  }
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
