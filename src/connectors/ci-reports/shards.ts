// Keeps what one part of a job reported as text until the other parts are there, and puts them together.
import { merge } from './merge.ts';
import { type ReadReport, reportOf } from './push-reader.ts';
import type { Counts } from './report.ts';

type Kept = { format: string; files: number; counts: Counts }[];

/** In how many of the parts the format was. */
export type MergedReport = ReadReport & { parts: number };

export function keepShard(reports: readonly ReadReport[]): string {
  return JSON.stringify(reports.map(({ format, files, counts }) => ({ format, files, counts })));
}

/** The sums over all parts; `parts` are texts that `keepShard` made. */
export function mergeShards(parts: readonly string[]): MergedReport[] {
  const found = new Map<string, { files: number; counts: Counts; parts: number }>();
  for (const part of parts)
    for (const { format, files, counts } of JSON.parse(part) as Kept) {
      const before = found.get(format);
      found.set(format, {
        files: (before?.files ?? 0) + files,
        counts: before ? merge(before.counts, counts) : counts,
        parts: (before?.parts ?? 0) + 1,
      });
    }
  return [...found].map(([format, one]) => ({ ...reportOf(format, one.files, one.counts), parts: one.parts }));
}
