import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import styles from './select.module.css';
import { Icon } from './icon.tsx';

export type Choice<T extends string> = { value: T; label: string };

type Props<T extends string> = {
  label: ReactNode;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  hideLabel?: boolean;
};

/** The platform's own list: works on every phone and with every screen reader. */
export function Select<T extends string>(props: Props<T>) {
  const { label, value, choices, onChange, hint, error, optional = false, hideLabel = false } = props;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(control) => (
        <div className={styles.selectBox}>
          <select
            {...control}
            className={`${control.className} ${styles.select}`}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value as T)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} />
        </div>
      )}
    </Field>
  );
}
