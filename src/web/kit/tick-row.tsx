import { Checkbox } from './checkbox.tsx';
import styles from './tick-row.module.css';

type Props<T extends string> = {
  label: string;
  choices: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
};

/** Any of a few, side by side. */
export function TickRow<T extends string>({ label, choices, chosen, onChange }: Props<T>) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{label}</legend>
      {choices.map(({ value, label: name }) => (
        <Checkbox
          key={value}
          label={name}
          checked={chosen.includes(value)}
          onChange={(on) =>
            onChange(choices.map((one) => one.value).filter((one) => (one === value ? on : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}
