import type { RefObject } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { text } from './text.ts';

type Part = 'value' | 'changed' | 'problem' | 'improvement' | 'next' | 'reason' | 'kind';

type Props = {
  row: RefObject<HTMLElement | null>;
  onSend: () => void;
  onConfidence: (value: number) => void;
};

const parts = [
  { keys: 'v', label: text.setValue, part: 'value' },
  { keys: 'c', label: text.toChanged, part: 'changed' },
  { keys: 'p', label: text.toProblem, part: 'problem' },
  { keys: 'i', label: text.toImprovement, part: 'improvement' },
  { keys: 'n', label: text.toNext, part: 'next' },
] as const;

/** Bound only while the row is the active one. */
export function RowKeys({ row, onSend, onConfidence }: Props) {
  useKeys([
    { keys: 'Enter', label: text.confirm, run: onSend },
    ...Array.from({ length: 10 }, (_, value) => ({
      keys: String(value),
      label: text.setConfidence,
      run: () => onConfidence(value),
    })),
    ...parts.map(({ keys, label, part }) => ({
      keys,
      label,
      run: () => {
        const box = row.current;
        if (box === null) return;
        const opener = box.querySelector<HTMLButtonElement>(`button[data-key-target=${part}]`);
        opener?.click();
        // A field that the press opened is there after the page was drawn.
        if (opener === null) focusPart(box, part);
        else requestAnimationFrame(() => focusPart(box, part));
      },
    })),
  ]);
  return null;
}

/** Puts the caret into a part of the row; false when a person cannot type there. */
export function focusPart(row: HTMLElement, part: Part): boolean {
  const field = row.querySelector<HTMLElement>(
    `input[data-key-target=${part}], select[data-key-target=${part}], [data-part=${part}] select`,
  );
  if (field === null) return false;
  field.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement) field.select();
  return true;
}
