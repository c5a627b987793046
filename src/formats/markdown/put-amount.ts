// Puts start values and targets into a key result, in the one unit it has; what can be read in two ways is kept open.
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { times } from '../../core/numbers/decimal.ts';
import type { DecimalMark } from '../../core/numbers/marks.ts';
import { readNumber } from '../../core/numbers/read-number.ts';
import { unitOf } from '../../core/numbers/unit.ts';
import type { OpenNumber } from '../statement.ts';
import { type Amount, amountIn } from './amount.ts';
import type { Kept } from './collect.ts';
import type { Values } from './values.ts';

/** False where the number does not go with the unit that is known; it is left out then. */
export function putAmount(
  kept: Kept,
  field: OpenNumber['field'],
  text: string,
  mark: DecimalMark | undefined,
): boolean {
  const amount = amountIn(text, mark);
  const { draft } = kept;
  if (!amount || draft[field] !== undefined) return amount !== undefined;
  if (amount.readings) {
    keepOpen(kept, [{ field, said: text.trim(), readings: amount.readings }]);
    draft.unit ??= amount.unit;
    return true;
  }
  const value = inUnitOf(kept, field, amount, text, mark);
  if (value === undefined) return false;
  draft[field] = value;
  return true;
}

/** `Unit: 次/小时` below `Target: 36 万` makes it 360,000. */
export function putUnit({ draft, found }: Kept, unit: string): void {
  const before = draft.unit;
  if (found.withUnit.has(draft)) return;
  found.withUnit.add(draft);
  if (!before) {
    draft.unit = unit;
    return;
  }
  const told = (['baseline', 'target'] as const).filter((field) => typeof draft[field] === 'number');
  const values = told.map((field) => {
    const read = readNumber(`${draft[field]} ${before}`, { unit, mark: 'point' });
    return read.ok ? read.value : undefined;
  });
  if (values.includes(undefined)) return;
  told.forEach((field, index) => (draft[field] = values[index]));
  draft.unit = unit;
}

/** What a text says itself, where nothing is known yet. */
export function putValues(kept: Kept, { baseline, target, unit, baselineUnit, open = [] }: Values): void {
  const { draft } = kept;
  if (draft.baseline !== undefined || draft.target !== undefined) return;
  draft.baseline =
    baseline !== undefined && baselineUnit && unit ? (convertUnit(baseline, baselineUnit, unit) ?? baseline) : baseline;
  draft.target = target;
  draft.unit ??= unit;
  keepOpen(kept, open);
}

function keepOpen({ found, draft }: Kept, open: readonly OpenNumber[]): void {
  const place = found.places[found.set.keyResults.indexOf(draft)];
  if (place && open.length > 0) place.open = [...(place.open ?? []), ...open];
}

function inUnitOf(
  { draft, found }: Kept,
  field: OpenNumber['field'],
  { value, unit }: Amount,
  text: string,
  mark: DecimalMark | undefined,
): number | undefined {
  const other = field === 'target' ? 'baseline' : 'target';
  const others = draft[other];
  if (!draft.unit) {
    if (typeof others === 'number' && isScale(unit)) return times(value, 10 ** unitOf(unit).shift);
    draft.unit = unit;
    return value;
  }
  if (unit === undefined) {
    if (typeof others !== 'number' || found.withUnit.has(draft) || !isScale(draft.unit)) return value;
    // Beside 36 万, 500,000 are no 500,000 万.
    draft[other] = times(others, 10 ** unitOf(draft.unit).shift);
    draft.unit = undefined;
    return value;
  }
  const converted = convertUnit(value, unit, draft.unit);
  if (converted !== undefined) return converted;
  const read = readNumber(text, { unit: draft.unit, ...(mark && { mark }) });
  if (read.ok) return read.value;
  // `5 teams` where the unit is called `count`: words, no other measure.
  const [said, counted] = [unitOf(unit), unitOf(draft.unit)];
  return field === 'target' &&
    said.kind === 'other' &&
    said.shift === 0 &&
    counted.kind === 'other' &&
    counted.shift === 0
    ? value
    : undefined;
}

/** 万 alone: a factor and nothing that is counted. */
function isScale(unit: string | undefined): unit is string {
  if (!unit) return false;
  const { kind, shift, thing } = unitOf(unit);
  return kind === 'other' && shift > 0 && thing === '';
}
