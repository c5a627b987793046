// Targets are frozen when the cycle starts: the grade looks at that one, later ones stay visible and rewrite nothing.
import type { Judgement, KeyResultKind } from '../okr/words.ts';

/** One value the target had, from `at` (day or instant) on. */
export type TargetSet = { at: string; target: number; baseline?: number | null | undefined; by?: string | undefined };

export type FrozenTarget = {
  /** The target in force at the freeze; the first one set when there was none yet. */
  frozen: TargetSet;
  /** What it was changed to afterwards, oldest first; empty when nobody touched it. */
  later: TargetSet[];
};

/** Splits the history of a target at the freeze; `undefined` when no target was ever set. Any order goes. */
export function frozenTarget(history: readonly TargetSet[], frozenAt: string): FrozenTarget | undefined {
  const inOrder = history.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  // A freeze on a day includes that whole day.
  const until = frozenAt.length === 10 ? `${frozenAt}T99` : frozenAt;
  const inForce = inOrder.findLastIndex((set) => set.at <= until);
  const frozen = inOrder[Math.max(0, inForce)];
  if (!frozen) return undefined;
  const later = inOrder.slice(Math.max(0, inForce) + 1);
  return { frozen, later: later.filter((set) => set.target !== frozen.target || set.baseline !== frozen.baseline) };
}

/** The numbers that a key result is judged against, in its unit; null where it has none. */
export type TargetEnds = { baseline: number | null; target: number | null; low: number | null; high: number | null };

/** A step as it is promised; acceptance comes later. */
export type PromisedStep = { id: string; text: string; due: string | null; weight: number };

/** All of a key result that is promised: its kind, how it is judged, the numbers, and the steps. */
export type Promised = TargetEnds & { kind: KeyResultKind; measure: Judgement; steps: PromisedStep[] };

type Promising = TargetEnds &
  Pick<Promised, 'kind' | 'measure'> & { steps: readonly (PromisedStep & { dropped?: boolean | undefined })[] };

/** What is promised with a key result as it is written now. */
export function promisedOf(written: Promising): Promised {
  const steps = written.steps.filter((step) => step.dropped !== true);
  return {
    ...endsOf(written),
    kind: written.kind,
    measure: written.measure,
    steps: steps.map(({ id, text, due, weight }) => ({ id, text, due, weight })),
  };
}

/** Only those numbers of whatever else is known of it. */
export function endsOf({ baseline, target, low, high }: TargetEnds): TargetEnds {
  return { baseline, target, low, high };
}
