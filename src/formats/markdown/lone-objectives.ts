// Finds objectives that are none: a line 目标：… or `### O1: …` in a document that is about something else.
import type { Found } from './collect.ts';
import type { Node } from './outline.ts';
import { isMeasured } from './looks-like-goal.ts';
import type { Realm } from './realm.ts';
import { defines } from './table.ts';
import { twins } from './twins.ts';

/**
 * Without key results, outside of what is headed as OKRs: where the label says little, or where no objective around has
 * key results and most tell no number. Below such a heading, where the label says little and the others are labelled in another way.
 */
export function loneObjectives(sets: readonly Found[]): Set<Found> {
  const around = new Map<Realm, { all: number; measured: number; keyResults: number }>();
  for (const { realm, set } of sets) {
    const counts = around.get(realm) ?? { all: 0, measured: 0, keyResults: 0 };
    counts.all++;
    counts.keyResults += set.keyResults.length;
    if (isMeasured(set.objective.text)) counts.measured++;
    around.set(realm, counts);
  }
  const others = sets.filter(({ set }) => set.keyResults.length > 0);
  const odd = others.length === 0 || others.some(({ weak }) => !weak);
  return new Set(
    sets.filter(({ set, realm, node, weak }) => {
      if (set.keyResults.length > 0 || !(node.label || weak)) return false;
      if (realm.kind === 'goals') return weak && odd;
      const counts = around.get(realm);
      if (realm.dated && !weak) return false;
      return weak || (counts !== undefined && counts.keyResults === 0 && counts.measured * 2 < counts.all);
    }),
  );
}

/**
 * 目标：… of a phase, over what is handed over in it, in a document whose objectives and key results carry numbers: what
 * the plan does meanwhile. Under a heading that names OKRs, or with a number of its own, it is one of them.
 */
export function phases(sets: readonly Found[]): Set<Found> {
  const numbered = sets.filter(({ weak, number, numbered: own }) => !weak && number.length > 0 && own.size > 0);
  if (numbered.length < 2) return new Set();
  return new Set(
    sets.filter(
      ({ weak, number, realm, set, numbered: own }) =>
        weak &&
        number.length === 0 &&
        own.size === 0 &&
        realm.kind !== 'goals' &&
        set.keyResults.length > 0 &&
        set.keyResults.every(({ text }) => !isMeasured(text)),
    ),
  );
}

/** 目标：… over a list that names the objectives which follow, each with key results of its own: it only sums them up. */
export function summaries(sets: readonly Found[]): Set<Found> {
  const named = twins<Found>();
  for (const one of sets) if (!one.weak && one.set.keyResults.length > 0) named.keep(one.set.objective.text, one);
  return new Set(
    sets.filter(
      ({ weak, set }) =>
        weak &&
        set.keyResults.length > 0 &&
        set.keyResults.every(({ text }) => !isMeasured(text)) &&
        set.keyResults.some(({ text }) => named.find(text) !== undefined),
    ),
  );
}

/** `#### Growth (six months)` over a table of objectives, `## Fields` over one that says what they mean: headings that hold nothing of their own. */
export function onlyHeadings(sets: readonly Found[]): Set<Found> {
  const holders = new Set(sets.filter(({ node }) => node.kind === 'row').map(({ node }) => node.parent));
  return new Set(
    sets.filter(
      ({ node, set }) =>
        !node.label && set.keyResults.length === 0 && node.kind === 'heading' && (holders.has(node) || explains(node)),
    ),
  );
}

function explains({ children }: Node): boolean {
  const [head, ...rows] = children.filter(({ kind }) => kind === 'row');
  return head !== undefined && rows.length > 1 && defines(head, rows);
}
