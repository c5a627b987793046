import { type ReactNode, useState } from 'react';
import { useLanguage } from '../lib/language.tsx';
import { readNumber, understoodAs, unreadable } from '../lib/read-number.ts';
import { TextInput } from './text-input.tsx';

type Props = {
  label: ReactNode;
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string | null | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
};

/**
 * Takes numbers as people type them (full-width digits, thousands separators, 万) and shows what it understood; keeps what
 * cannot be read and says so.
 */
export function NumberInput({ value, onChange, error, hint, ...rest }: Props) {
  const { lang } = useLanguage();
  const { unit } = rest;
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = readNumber(typed, unit);
  const shown = read !== undefined && read !== value ? (value === null ? '' : String(value)) : typed;
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      hint={understoodAs(shown, unit, lang) ?? hint}
      error={unreadable(shown, unit, lang) ?? error}
      onChange={(text) => {
        setTyped(text);
        const number = readNumber(text, unit);
        if (number !== undefined) onChange(number);
      }}
    />
  );
}
