import type { ComponentProps, ReactNode } from 'react';
import { DateBox } from './date-box.tsx';
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

/** One line of text, a number or a day, with its label. */
export function TextInput({ label, hint, error, optional, unit, onChange, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => {
        if (input.type === 'date') {
          const { value, min, max, ...rest } = input;
          const day = (one: typeof value) => (typeof one === 'string' ? one : undefined);
          return (
            <DateBox
              {...rest}
              {...control}
              value={day(value) ?? ''}
              min={day(min)}
              max={day(max)}
              onChange={onChange}
            />
          );
        }
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
