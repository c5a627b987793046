import { structuredPatch } from 'diff';

/** A unified diff of two texts with three lines around each change; empty when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string[] {
  if (before === after) return [];
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  return [
    `--- ${path}`,
    `+++ ${path}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ]),
  ];
}
