import type { ReactNode } from 'react';
import { DateBox } from './date-box.tsx';
import { Field } from './field.tsx';

type Props = {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
};

/** A day, with its label. */
export function DateInput({ label, hint, error, optional = false, ...day }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => <DateBox {...day} {...control} />}
    </Field>
  );
}
