import { type ReactNode, useState } from 'react';
import styles from './checkbox.module.css';

/** Where `onChange` gives back a promise, the box stays as it was left until the page shows what came of it. */
type Props = { label: ReactNode; checked: boolean; onChange: (checked: boolean) => unknown };

export function Checkbox({ label, checked, onChange }: Props) {
  const [asked, setAsked] = useState<{ on: boolean }>();
  const change = (on: boolean) => {
    const saved = onChange(on);
    if (!(saved instanceof Promise)) return;
    const mine = { on };
    setAsked(mine);
    const settle = () => setAsked((latest) => (latest === mine ? undefined : latest));
    // What was refused is told by whoever asked for it; the box goes back.
    saved.then(settle, settle);
  };
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={asked?.on ?? checked} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
