import { type ReactNode, useState } from 'react';
import { useText } from '../lib/language.tsx';
import { readNumber } from '../lib/read-number.ts';
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

/** Takes numbers as people type them (full-width digits, thousands separators, 万); keeps what cannot be read and says so. */
export function NumberInput({ value, onChange, error, ...rest }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = readNumber(typed);
  const shown = read !== undefined && read !== value ? (value === null ? '' : String(value)) : typed;
  const unreadable =
    read === undefined ? t({ en: 'Type a number, such as 12.5', zh: '请输入数字，例如 12.5' }) : undefined;
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={unreadable ?? error}
      onChange={(text) => {
        setTyped(text);
        const number = readNumber(text);
        if (number !== undefined) onChange(number);
      }}
    />
  );
}
