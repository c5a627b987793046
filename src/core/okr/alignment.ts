// What serves what: links between objectives that may be made, so that roll-ups end and count each thing once.
import type { Origin } from './words.ts';

/** `from` serves `to`, or one key result of it. `share`: counted, above 0 and at most 1; null: shown and not counted. */
export type AlignmentLink = { from: string; to: string; keyResultId: string | null; share: number | null };

/** How many floors of objectives may stand on one another: a year on quarters of units on those of teams, and some more. */
export const mostFloors = 8;

/** `through`: the objective at which it shows. */
export type AlignmentProblem =
  | { code: 'alignment-circle' | 'too-many-floors' }
  | { code: 'counted-twice'; through: string }
  | { code: 'shares-above-one'; left: number };

/** What one more link would break; undefined: it may be made. `links`: the accepted ones, without this one. */
export function alignmentProblem(links: readonly AlignmentLink[], one: AlignmentLink): AlignmentProblem | undefined {
  const up = stepsOf(links, 'from', 'to');
  const down = stepsOf(links, 'to', 'from');
  if (one.from === one.to || reached(up, one.to).has(one.from)) return { code: 'alignment-circle' };
  if (floors(up, one.to) + floors(down, one.from) > mostFloors) return { code: 'too-many-floors' };
  if (one.share === null) return undefined;
  const counting = links.filter(({ share }) => share !== null);
  const through = sharedAbove(counting, one);
  if (through !== undefined) return { code: 'counted-twice', through };
  const given = sharesGiven(counting, one);
  return given + one.share > 1 + 1e-9 ? { code: 'shares-above-one', left: Math.max(0, 1 - given) } : undefined;
}

/** The sum of the shares that were accepted for the same objective, or the same key result of it. */
export function sharesGiven(
  links: readonly AlignmentLink[],
  { to, keyResultId }: Pick<AlignmentLink, 'to' | 'keyResultId'>,
): number {
  const same = links.filter((link) => link.to === to && link.keyResultId === keyResultId);
  return same.reduce((sum, { share }) => sum + (share ?? 0), 0);
}

/** A team whose every objective is taken apart from a goal above has none that it found itself; one alone proves nothing. */
export function allDecomposed(objectives: readonly { origin: Origin | null }[]): boolean {
  return objectives.length > 1 && objectives.every(({ origin }) => origin === 'decomposed');
}

type Steps = ReadonlyMap<string, readonly string[]>;

function stepsOf(links: readonly AlignmentLink[], start: 'from' | 'to', end: 'from' | 'to'): Steps {
  const steps = new Map<string, string[]>();
  for (const link of links) {
    const ends = steps.get(link[start]);
    if (ends) ends.push(link[end]);
    else steps.set(link[start], [link[end]]);
  }
  return steps;
}

/** All that steps lead to, the start included. */
function reached(steps: Steps, ...starts: readonly string[]): Set<string> {
  const found = new Set<string>(starts);
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const next of steps.get(id) ?? [])
      if (!found.has(next)) {
        found.add(next);
        waiting.push(next);
      }
  return found;
}

/** How many floors stand on this side of an objective, its own included. */
function floors(steps: Steps, start: string): number {
  let floor: readonly string[] = [start];
  let count = 0;
  // One more than may be is enough to know.
  while (floor.length > 0 && count <= mostFloors) {
    count += 1;
    floor = [...new Set(floor.flatMap((id) => steps.get(id) ?? []))];
  }
  return count;
}

/** An objective above that is reached already from what would be counted in it once more. */
function sharedAbove(counting: readonly AlignmentLink[], { from, to }: AlignmentLink): string | undefined {
  const up = stepsOf(counting, 'from', 'to');
  const moved = reached(stepsOf(counting, 'to', 'from'), from);
  const above = reached(up, to);
  const known = reached(up, ...[...moved].flatMap((id) => up.get(id) ?? []));
  return [...above].find((id) => known.has(id));
}

/** All that an objective serves, directly or through others, whatever the links, and itself. */
export function servedFrom(id: string, links: readonly AlignmentLink[]): ReadonlySet<string> {
  return reached(stepsOf(links, 'from', 'to'), id);
}
