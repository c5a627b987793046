import { type ReactNode, useState } from 'react';
import { useText } from '../lib/language.tsx';
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

/** The number in the text; null when empty, undefined when it is not a number. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '');
  if (plain === '') return null;
  const match = plain.match(/^([+-−]?)(\d+\.?\d*|\.\d+)([万亿kKmM]?)%?$/);
  if (match === null) return undefined;
  const scale = { 万: 1e4, 亿: 1e8, k: 1e3, K: 1e3, m: 1e6, M: 1e6 }[match[3] ?? ''] ?? 1;
  const number = Number(match[2]) * scale;
  return match[1] === '-' || match[1] === '−' ? -number : number;
}
