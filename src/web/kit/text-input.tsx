import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';
import styles from './text-input.module.css';

type Props = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'id'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  unit?: string | null | undefined;
  onChange: (value: string) => void;
};

/** One line of text or a number, with its label. */
export function TextInput({ label, hint, error, optional, unit, onChange, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => {
        const box = <input {...input} {...control} onChange={(event) => onChange(event.currentTarget.value)} />;
        if (unit === undefined || unit === null || unit === '') return box;
        return (
          <span className={styles.withUnit}>
            {box}
            <span className={styles.unit}>{unit}</span>
          </span>
        );
      }}
    </Field>
  );
}
