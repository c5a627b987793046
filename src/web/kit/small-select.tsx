import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './small-select.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Its options. */
  children: ReactNode;
};

/** Beside a heading: which cycle, which team. What it is for is heard, its value says it to the eye. */
export function SmallSelect({ label, value, onChange, children }: Props) {
  return (
    <label className={styles.box}>
      <span className="only-heard">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
      <Icon name="down" size={14} />
    </label>
  );
}
