// What comes first for one person among all objectives that reach them, and which layers of these hang together by nothing.
import type { Status } from './status.ts';

export type Reaching = {
  id: string;
  teamId: string;
  text: string;
  /** I own it, or a key result of it. */
  mine: boolean;
  status: Status | null;
  /** It attacks a bottleneck or driver that was chosen for its cycle. */
  attacks: boolean;
  /** Last day of its cycle. */
  end: string;
};

export type Comes = {
  id: string;
  /** Links from it up to a chosen focus: 0 attacks it itself; null: it leads to none. */
  steps: number | null;
};

type Link = { from: string; to: string };

const trouble: readonly (Status | null)[] = ['broken', 'off-track', 'at-risk'];

/**
 * One order over all layers: what leads to the focus before what leads nowhere, and the nearer to it the earlier; then what I
 * answer for myself; then what is in trouble; then what ends earlier; then by its words. The same facts give the same order.
 */
export function comesFirst(
  reaching: readonly Reaching[],
  links: readonly Link[],
  attackers: ReadonlySet<string>,
): Comes[] {
  const up = Map.groupBy(links, (link) => link.from);
  const stepsOf = new Map(reaching.map((one) => [one.id, stepsTo(one.id, up, attackers)]));
  const rank = (one: Reaching) => [
    stepsOf.get(one.id) ?? 1000,
    one.mine ? 0 : 1,
    trouble.includes(one.status) ? trouble.indexOf(one.status) : trouble.length,
  ];
  return reaching
    .toSorted((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      const at = one.findIndex((value, index) => value !== other[index]);
      if (at >= 0) return one[at]! - other[at]!;
      return order(a.end, b.end) || order(a.text, b.text) || order(a.id, b.id);
    })
    .map(({ id }) => ({ id, steps: stepsOf.get(id) ?? null }));
}

/** The fewest links that lead up to something that attacks a chosen focus. */
function stepsTo(id: string, up: ReadonlyMap<string, Link[]>, attackers: ReadonlySet<string>): number | null {
  const seen = new Set<string>();
  let floor = [id];
  for (let steps = 0; floor.length > 0; steps += 1) {
    if (floor.some((one) => attackers.has(one))) return steps;
    for (const one of floor) seen.add(one);
    floor = floor.flatMap((one) => (up.get(one) ?? []).map((link) => link.to)).filter((one) => !seen.has(one));
  }
  return null;
}

/**
 * Teams whose objectives reach the person and are tied, through links or a focus they both attack, to those of no other such
 * team; fewer than two teams are never apart. `focusOf`: the focus an objective attacks, by id.
 */
export function layersApart(
  reaching: readonly { id: string; teamId: string }[],
  links: readonly Link[],
  focusOf: ReadonlyMap<string, string>,
): string[] {
  const teams = [...new Set(reaching.map((one) => one.teamId))];
  if (teams.length < 2) return [];
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let one = id;
    for (let next = above.get(one); next !== undefined; next = above.get(one)) one = next;
    return one;
  };
  const join = (a: string, b: string) => {
    const [one, other] = [top(a), top(b)];
    if (one !== other) above.set(one, other);
  };
  for (const { from, to } of links) join(from, to);
  for (const [id, focus] of focusOf) join(id, `focus ${focus}`);
  const knots = new Map<string, Set<string>>();
  for (const { id, teamId } of reaching) knots.set(top(id), (knots.get(top(id)) ?? new Set()).add(teamId));
  const tied = new Set([...knots.values()].filter((some) => some.size > 1).flatMap((some) => [...some]));
  const apart = teams.filter((team) => !tied.has(team));
  // One layer alone beside others that hang together is apart from all of them.
  return apart;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
