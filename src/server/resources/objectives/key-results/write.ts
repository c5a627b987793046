import { endsOf, type Promised, promisedOf } from '../../../../core/standing/frozen-target.ts';
import { isSameNumber } from '../../../standing/same-number.ts';
import { frozenOf } from '../../../standing/measure.ts';
import { updateKept } from '../../../standing/kept.ts';
import type { z } from 'zod';
import type { PromisedEnds, keyResultBody } from '../../../../contract/key-results.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { CycleState } from '../../../../core/okr/words.ts';
import { isPromised } from '../../../standing/drop.ts';
import type { Change } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { type Indicators, openIndicators, indicatorKind, sourceOfIndicator, takenBy } from './indicators.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { type StoredStep } from '../../../db/tables/written.ts';
import { keptOf, writtenColumns } from '../../../standing/written-columns.ts';
import { listShownKeyResults, putKeyResults } from '../../../store/key-results.ts';

export type KeyResultWritten = z.output<typeof keyResultBody>;

/** A frozen key result that promises something else now. */
export type Moved = { keyResultId: string; text: string; before: PromisedEnds; after: PromisedEnds; reason: string };

/**
 * Writes the key results of an objective as its editor has them: those with an id are changed, new ones added, those
 * that are gone are put aside with their readings, unless they are promised: those are dropped with a reason first. What
 * measuring wrote on them stays. `stored`: all that were taken, deleted ones too. Tells which frozen targets moved, and the rows as they are now.
 */
export async function writeKeyResults(
  change: Change,
  objectiveId: string,
  written: readonly KeyResultWritten[],
  {
    stored,
    cycle,
    isImport = false,
  }: { stored: readonly KeyResultsTable[]; cycle: { state: CycleState }; isImport?: boolean },
): Promise<{ rows: KeyResultsTable[]; moved: Moved[] }> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  const before = new Map(stored.map((row) => [row.id, row]));
  const knownOf = ({ id }: KeyResultWritten) => (id === undefined ? undefined : before.get(id));
  refuseStrangers(written, before);
  // It comes back by being taken up, which tells who did, never by a save.
  if (written.some((one) => knownOf(one)?.dropped)) refuse('dropped');
  const indicators = await openIndicators(change, written, before);
  // Nobody named as proposing it: whoever writes it down does, a lead or somebody from outside, too (A38). Not whoever
  // brings a file in, which was agreed elsewhere.
  const writer = isImport ? null : actor.id;
  const rows = written.map((one, position): KeyResultsTable => {
    const known = knownOf(one);
    const identity = {
      organization_id: organizationId,
      id: uuidV7(),
      objective_id: objectiveId,
      created_at: now.toISOString(),
    };
    const row = { ...(known ?? { ...empty, ...identity }), ...fieldsOf(one, position, known, { indicators, writer }) };
    return known === undefined || isConfirmedStill(known, row) ? row : { ...row, confirmed_by: null };
  });
  const kept = new Set(rows.map(({ id }) => id));
  const gone = stored.filter((row) => !kept.has(row.id) && row.removed_at === null);
  const promised = gone.find((row) => isPromised(row, cycle));
  if (promised) refuse('key-result-missing', { values: { text: promised.text } });
  await putKeyResults(db, [...rows, ...gone.map((row) => ({ ...row, removed_at: now.toISOString() }))], columns);
  const changed = rows.filter((row) => {
    const known = before.get(row.id);
    // A key result with an indicator may begin with what is read already; one that leaves it has its own readings again.
    if (row.indicator_id !== null || (known && known.indicator_id !== null)) return true;
    return known && (known.ratio_days !== row.ratio_days || known.kind !== row.kind);
  });
  await updateKept(
    db,
    organizationId,
    changed.map(({ id }) => id),
    change,
  );
  // Measuring wrote on some of them anew.
  const measured = changed.length > 0 ? await listShownKeyResults(db, organizationId, [objectiveId]) : rows;
  return {
    rows: measured,
    moved: rows.flatMap((row, index) => movedOf(row, knownOf(written[index]!), written[index]!)),
  };
}

/** What is written of a key result that is there already; what measuring wrote stays. */
const columns = [
  ...writtenColumns,
  'position',
  'meaning',
  'source',
  'owner_id',
  'proposed_by',
  'confirmed_by',
  'steps',
  'frozen',
  'removed_at',
  'dropped',
] as const satisfies ('confirmed_by' | keyof ReturnType<typeof fieldsOf>)[];

function movedOf(
  row: KeyResultsTable,
  known: KeyResultsTable | undefined,
  { changeReason }: KeyResultWritten,
): Moved[] {
  if (known === undefined || known.frozen === null) return [];
  const [before, after] = [promisedOf(known), promisedOf(row)];
  if (isSame(before, after)) return [];
  const told = isSame({ ...before, ...endsOf(after) }, after) ? endsOf : (all: Promised) => all;
  return [{ keyResultId: known.id, text: row.text, before: told(before), after: told(after), reason: changeReason }];
}

function isSame(before: Promised, after: Promised): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function refuseStrangers(written: readonly KeyResultWritten[], before: ReadonlyMap<string, unknown>): void {
  const seen = new Set<string>();
  const problems = written.flatMap(({ id }, index) => {
    if (id === undefined || (before.has(id) && !seen.has(id) && seen.add(id))) return [];
    return [{ path: `keyResults.${index}.id`, code: 'wrong' }];
  });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}

function fieldsOf(
  one: KeyResultWritten,
  position: number,
  known: KeyResultsTable | undefined,
  { indicators, writer }: { indicators: Indicators; writer: string | null },
) {
  const indicator = takenBy(one, indicators);
  return {
    position,
    ...keptOf(one),
    meaning: one.meaning,
    indicator_id: indicator?.id ?? null,
    source: indicator ? sourceOfIndicator(indicator) : sourceOf(one, known),
    owner_id: one.ownerId,
    // Who is not named anew has proposed it still.
    proposed_by: one.proposedById ?? (known === undefined ? writer : known.proposed_by),
    ratio_days: one.kind === 'metric' && one.measure === 'change' ? one.ratioDays : null,
    steps: stepsOf(one, known),
    // What earlier records did not freeze is frozen before it can change.
    frozen: known === undefined ? null : frozenOf(known),
    removed_at: null,
    dropped: null,
  };
}

/** What was confirmed is that number, as that person proposed it. */
function isConfirmedStill(known: KeyResultsTable, row: KeyResultsTable): boolean {
  return known.proposed_by === row.proposed_by && isSameNumber(known, row);
}

/**
 * A binding is made and ended where sources are bound; a draft that was open meanwhile must neither undo nor fake it.
 */
function sourceOf({ source }: KeyResultWritten, known: KeyResultsTable | undefined): KeyResultsTable['source'] {
  if (known?.source && isBound(known.source)) return known.source;
  if (source === null || isIndicator(source)) return null;
  return isBound(source) ? { kind: 'manual', name: source.name, config: {} } : source;
}

/** It tells which indicator is taken; where none is taken any more, it tells nothing. */
function isIndicator({ kind }: Source): boolean {
  return kind === indicatorKind;
}

type Source = NonNullable<KeyResultWritten['source']>;

function isBound({ kind, config }: Source): boolean {
  return typeof config['connectionId'] === 'string' || (kind !== 'manual' && typeof config['metric'] === 'string');
}

/** Steps keep their id and their acceptance; promised ones that are taken out stay behind the others. */
function stepsOf(one: KeyResultWritten, known: KeyResultsTable | undefined): StoredStep[] {
  const before = new Map((known?.steps ?? []).map((step) => [step.id, step]));
  const steps = one.steps.map(({ id, ...step }) => {
    const same = id === undefined ? undefined : before.get(id);
    return {
      acceptedAt: same?.acceptedAt ?? null,
      acceptedBy: same?.acceptedBy ?? null,
      ...step,
      id: same?.id ?? uuidV7(),
    };
  });
  const sent = new Set(steps.map(({ id }) => id));
  const promised = new Set((known && frozenOf(known)?.steps)?.map(({ id }) => id));
  const dropped = [...before.values()].filter(({ id }) => promised.has(id) && !sent.has(id));
  return [...steps, ...dropped.map((step) => ({ ...step, dropped: true }))];
}

const empty = {
  confirmed_by: null,
  frozen: null,
  value: null,
  value_at: null,
  points: [],
  confidence: null,
  checked_in_at: null,
  check_in_id: null,
  continues_id: null,
  followed_up: null,
  series_kind: null,
  event_ahead: null,
};
