import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage } from '../lib/language.tsx';
import { readNumber, understoodAs, unreadable } from '../lib/read-number.ts';
import { TextInput } from './text-input.tsx';

type Props = {
  label: ReactNode;
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string | null | undefined;
  /** The unit it is read in where that stands in a field of its own. */
  readIn?: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
};

/**
 * Takes numbers as people type them (full-width digits, thousands separators, 万) and shows what it understood; keeps what
 * cannot be read and says so. When the unit changes, what was typed is read in it: 36 万 are 36 where 万次 are counted.
 */
export function NumberInput({ value, onChange, error, hint, readIn, ...rest }: Props) {
  const { lang } = useLanguage();
  const unit = readIn ?? rest.unit;
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = readNumber(typed, unit);
  const given = useRef(value);
  const readAgain = useEffectEvent(() => {
    const number = readNumber(typed, unit);
    if (number === undefined || number === value || value !== given.current) return;
    given.current = number;
    onChange(number);
  });
  useEffect(() => readAgain(), [unit]);
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
        if (number === undefined) return;
        given.current = number;
        onChange(number);
      }}
    />
  );
}
