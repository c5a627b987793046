import { Icon } from './icon.tsx';
import styles from './word-select.module.css';

type Props<T extends string> = {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  /** What stands there when it is more than the name of the choice. */
  shown?: string;
  onChange: (value: T) => void;
};

/** A choice within a line of words: the words take the room they need, the platform's list lies over them. */
export function WordSelect<T extends string>({ label, value, choices, shown, onChange }: Props<T>) {
  return (
    <span className={styles.words}>
      {shown ?? choices.find((choice) => choice.value === value)?.label}
      <Icon name="down" size={12} />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
