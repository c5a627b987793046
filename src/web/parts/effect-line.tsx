import type { Task } from '../../contract/tasks.ts';
import { formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';

const text = {
  expected: { en: 'Expected {expected}', zh: '预计 {expected}' },
  came: { en: 'Came {effect}', zh: '实际 {effect}' },
  both: { en: 'Expected {expected}, came {effect}', zh: '预计 {expected}，实际 {effect}' },
};

type Props = { task: Pick<Task, 'expectedEffect' | 'effect'>; unit: string };

/** The effect a task was to have, beside the one it had; what nobody has said is left out. */
export function EffectLine({ task: { expectedEffect, effect }, unit }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (expectedEffect === null && effect === null) return null;
  const signed = (value: number | null) => `${value !== null && value > 0 ? '+' : ''}${formatValue(value, unit, lang)}`;
  const said = effect === null ? text.expected : expectedEffect === null ? text.came : text.both;
  return t(said, { expected: signed(expectedEffect), effect: signed(effect) });
}
