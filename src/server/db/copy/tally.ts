import { createHash } from 'node:crypto';
import type { Shape, Source, Value } from './source.ts';

/** How many rows a table has, and what they say. */
export type Tally = { rows: number; hash: string };
export type Tallies = Readonly<Record<string, Tally>>;

const modulus = 2n ** 256n;

/** Adds up the hashes of rows, so that it does not matter in which order an engine gives them. */
export function counter() {
  let rows = 0;
  let sum = 0n;
  return {
    add(batch: readonly Value[][]): void {
      for (const row of batch) sum += BigInt(`0x${createHash('sha256').update(textOf(row)).digest('hex')}`);
      sum %= modulus;
      rows += batch.length;
    },
    tally: (): Tally => ({ rows, hash: sum.toString(16).padStart(64, '0') }),
  };
}

/** The batches of a table, counted on their way; `told` once they are through. */
export async function* counted(
  batches: AsyncIterable<readonly Value[][]>,
  told: (tally: Tally) => void,
): AsyncIterable<readonly Value[][]> {
  const count = counter();
  for await (const one of batches) {
    count.add(one);
    yield one;
  }
  told(count.tally());
}

export async function tallyOf(source: Source): Promise<Tallies> {
  const tallies: Record<string, Tally> = {};
  for (const shape of source.shapes) tallies[shape.table] = await tallyTable(source, shape);
  return tallies;
}

async function tallyTable(source: Source, shape: Shape): Promise<Tally> {
  const count = counter();
  for await (const one of source.rows(shape)) count.add(one);
  return count.tally();
}

/** The first table, by name, that is not the same in both. */
export function differing(a: Tallies, b: Tallies): string | undefined {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return names.find((name) => a[name]?.rows !== b[name]?.rows || a[name]?.hash !== b[name]?.hash);
}

/** A row as text; JSON has no word for numbers without an end. */
export function textOf(row: readonly Value[]): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value,
  );
}

export function rowOf(text: string): Value[] {
  const row = JSON.parse(text) as (Value | { number: string })[];
  return row.map((value) => (typeof value === 'object' && value !== null ? Number(value.number) : value));
}
