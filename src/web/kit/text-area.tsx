import { CoachText } from './coach-text.tsx';
import type { ReactNode } from 'react';

type Props = {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
  serif?: boolean;
};

/** Several lines of text; grows with its words. */
export function TextArea({ onChange, ...rest }: Props) {
  return <CoachText {...rest} onChange={(value) => onChange(value)} />;
}
