// What is missing between objectives, or should be asked about: who serves nothing, what nobody attacks, what cannot add up.

import type { ObjectiveState } from './words.ts';

/** `unattacked` is of a focus, the others are of an objective. */
export const gapKinds = ['orphan', 'unattacked', 'own-team', 'apart-in-time', 'repeated'] as const;
export type GapKind = (typeof gapKinds)[number];

/** What is answered with a reason of its own; an orphan stands alone instead, a focus is taken up or given up. */
export const answeredGaps = ['own-team', 'apart-in-time', 'repeated'] as const satisfies readonly GapKind[];
export type AnsweredGap = (typeof answeredGaps)[number];

export type GapObjective = {
  id: string;
  teamId: string;
  cycleId: string;
  state: ObjectiveState;
  diagnosisId: string | null;
  alone: boolean;
};

type Period = { start: string; end: string };

/** What the gaps are read from. `asked`: the objectives that are asked about, `objectives`: these and what they are linked with. */
export type GapFacts = {
  asked: readonly GapObjective[];
  objectives: readonly GapObjective[];
  links: readonly { from: string; to: string }[];
  /** The chosen ones. */
  focuses: readonly { id: string }[];
  periods: ReadonlyMap<string, Period>;
  /** Objectives with a key result whose metric and target are the same for the third cycle running, and its words. */
  repeated: ReadonlyMap<string, string>;
  /** `kind subject`, as `gapKey` writes it. */
  answered: ReadonlySet<string>;
};

export type FoundGap = { kind: GapKind; subjectId: string; otherId: string | null; about: string };
export type FoundGaps = { gaps: FoundGap[]; counts: Record<GapKind, number> };

export function gapKey(kind: GapKind, subjectId: string): string {
  return `${kind} ${subjectId}`;
}

/**
 * The gaps kind by kind, each once, the first `most` of each kind, and how many there are. Only public objectives are
 * asked about; a draft is not finished.
 */
export function gapsOf(facts: GapFacts, most = Infinity): FoundGaps {
  const { asked, objectives, links, focuses, periods, repeated, answered } = facts;
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(objectives.flatMap((one) => (linked.has(one.id) ? [[one.id, one] as const] : [])));
  const parents = Map.groupBy(links, (link) => link.from);
  const attacked = new Set(objectives.map((one) => one.diagnosisId));
  const found = Object.fromEntries(gapKinds.map((kind) => [kind, []])) as unknown as Record<GapKind, FoundGap[]>;
  const counts = Object.fromEntries(gapKinds.map((kind) => [kind, 0])) as Record<GapKind, number>;
  const add = (kind: GapKind, subjectId: string, otherId: string | null = null, about = '') => {
    if (answered.size > 0 && answered.has(gapKey(kind, subjectId))) return;
    counts[kind] += 1;
    if (counts[kind] <= most) found[kind].push({ kind, subjectId, otherId, about });
  };
  for (const { id } of focuses) if (!attacked.has(id)) add('unattacked', id);
  for (const one of asked) {
    if (one.state !== 'published') continue;
    const words = repeated.size === 0 ? undefined : repeated.get(one.id);
    if (words !== undefined) add('repeated', one.id, null, words);
    const up = linked.has(one.id) ? (parents.get(one.id) ?? []).flatMap((link) => byId.get(link.to) ?? []) : [];
    if (up.length === 0) {
      if (one.diagnosisId === null && !one.alone) add('orphan', one.id);
      continue;
    }
    if (one.diagnosisId === null && up.every((parent) => endsIn(parent, one.teamId, parents, byId)))
      add('own-team', one.id, up[0]!.id);
    const apart = up.find((parent) => !overlap(periods.get(one.cycleId), periods.get(parent.cycleId)));
    if (apart) add('apart-in-time', one.id, apart.id);
  }
  return { gaps: gapKinds.flatMap((kind) => found[kind]), counts };
}

/** Does all that stands above it stay within the team, with no focus that it leads to? */
function endsIn(
  parent: GapObjective,
  teamId: string,
  parents: ReadonlyMap<string, readonly { to: string }[]>,
  byId: ReadonlyMap<string, GapObjective>,
): boolean {
  // Most serve another team at once.
  if (parent.teamId !== teamId) return false;
  const seen = new Set<string>();
  const waiting = [parent];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.teamId !== teamId || one.diagnosisId !== null) return false;
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    for (const link of parents.get(one.id) ?? []) {
      const above = byId.get(link.to);
      if (above) waiting.push(above);
    }
  }
  return true;
}

/** What is not known is not held against anybody. */
function overlap(a: Period | undefined, b: Period | undefined): boolean {
  return a === undefined || b === undefined || (a.start <= b.end && b.start <= a.end);
}

/** One key result of one cycle, as far as telling repeats goes. */
export type Measured = {
  teamId: string;
  /** What tells that it is the same number, whatever it is called: its metric, indicator, source, and its words without digits. */
  measures: readonly string[];
  target: number;
  start: string;
  objectiveId: string;
  text: string;
};

/**
 * Objectives whose key result measures the same and has the same target as one of the team's in each of the two cycles
 * before, with its words: a steady number, perhaps under a new name each time. Cycles are told apart by their first day.
 */
export function repeatedOf(measured: readonly Measured[], starts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const [before, last, now] = starts.toSorted().slice(-3);
  if (before === undefined || last === undefined || now === undefined) return found;
  const of = (start: string) => measured.filter((one) => one.start === start);
  const first = keysOf(of(before));
  const second = keysOf(of(last).filter((one) => isIn(one, first)));
  for (const one of of(now)) if (isIn(one, second)) found.set(one.objectiveId, one.text);
  return found;
}

function keysOf(measured: readonly Measured[]): Set<string> {
  return new Set(measured.flatMap(keys));
}

function keys({ teamId, target, measures }: Measured): string[] {
  return measures.map((one) => `${teamId} ${target} ${one}`);
}

function isIn(one: Measured, known: ReadonlySet<string>): boolean {
  return keys(one).some((key) => known.has(key));
}

/** The words of a key result without its numbers and what stands between them: what is left when only the level is the same. */
export function wordsOfNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:from|to)\b|[从到\p{N}\p{P}\p{S}\s]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
