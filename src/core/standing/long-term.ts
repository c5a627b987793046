// What goes on over cycles: chains of things that continue each other, and the same metric found again by its words.

type Linked = { id: string; continuesId: string | null };

/** Groups rows into chains, each oldest first: `rows` come oldest first, a row whose forerunner is not there begins one. */
export function chainsOf<Row extends Linked>(rows: readonly Row[]): Row[][] {
  const chains: Row[][] = [];
  const chainOf = new Map<string, Row[]>();
  for (const row of rows) {
    const before = row.continuesId === null ? undefined : chainOf.get(row.continuesId);
    const chain = before ?? [];
    if (before === undefined) chains.push(chain);
    chain.push(row);
    chainOf.set(row.id, chain);
  }
  return chains;
}

/**
 * Joins chains that speak of the same metric: their words without the numbers, and the unit, are the same. So "coverage
 * from 40% to 60%" meets "coverage from 60% to 80%" of another cycle, continued or not.
 */
export function sameMetric<Row extends Linked & { text: string; unit: string }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const chain of chainsOf(rows)) {
    // The newest wording is what the team calls it today.
    const key = chain.map(metricKey).find((one) => groups.has(one)) ?? metricKey(chain.at(-1) as Row);
    groups.set(key, [...(groups.get(key) ?? []), ...chain]);
  }
  const place = new Map(rows.map((row, index) => [row.id, index]));
  return [...groups.values()].map((group) => group.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)));
}

/** The letters of a statement: without its numbers (each becomes #), marks, spaces and capitals. */
export function withoutNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^\p{L}#]+/gu, '');
}

function metricKey({ text, unit }: { text: string; unit: string }): string {
  return `${withoutNumbers(text)}|${unit.normalize('NFKC').toLowerCase()}`;
}
