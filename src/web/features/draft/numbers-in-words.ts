import { read } from '../../../core/coach/read/parse.ts';
import type { KeyResultForm } from './draft-form.ts';

type Numbers = Pick<KeyResultForm, 'baseline' | 'target' | 'unit'>;

/** Baseline, target and unit as the sentence says them, when the fields say something else; undefined: nothing to add. */
export function numbersInWords(keyResult: KeyResultForm): Numbers | undefined {
  if (keyResult.kind === 'milestone' || keyResult.kind === 'unknown') return undefined;
  const { numbers } = read(keyResult.text);
  const baseline = numbers.find((number) => number.role === 'baseline');
  const target = numbers.find((number) => number.role === 'target');
  if (target === undefined) return undefined;
  // “From 3 days to 4 hours” is for a person to bring to one unit.
  const units = [baseline?.unit, target.unit, keyResult.unit].filter((unit) => unit);
  if (new Set(units).size > 1) return undefined;
  const found: Numbers = {
    baseline: baseline?.value ?? keyResult.baseline,
    target: target.value,
    unit: keyResult.unit || (target.unit ?? baseline?.unit ?? ''),
  };
  const isSame =
    found.baseline === keyResult.baseline && found.target === keyResult.target && found.unit === keyResult.unit;
  return isSame ? undefined : found;
}
