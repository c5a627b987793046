// Reads OKRs out of a text whatever its form is: an OKR file, or a document as people write them.
import type { Text } from '../core/text.ts';
import { csvAsTable } from './csv-as-table.ts';
import { readMarkdown, type ReadMarkdown } from './markdown/read-markdown.ts';
import { sayReason } from './markdown/reasons.ts';
import { okrFileFrom } from './okr-yaml/from-read.ts';
import { readOkrYaml } from './okr-yaml/read-okr-yaml.ts';
import type { OkrFile } from './okr-yaml/schema.ts';
import type { Problem } from './problem.ts';
import type { ReadSet } from './statement.ts';

export type ReadOkrText = {
  /** Undefined when there are problems. `sets[i]` tells where `file.objectives[i]` stands. */
  file: OkrFile | undefined;
  sets: ReadSet[];
  problems: Problem[];
  /** Lines that look like goals and were not read, or not whole. */
  unread: { line: number; text: string; reason: Text }[];
};

/** Never throws. */
export function readOkrText(source: string): ReadOkrText {
  if (isOkrYaml(source)) return { ...readOkrYaml(source), unread: [] };
  const { sets, problems, unread } = readDocument(source);
  return {
    file: problems.length > 0 ? undefined : okrFileFrom(sets),
    sets,
    problems,
    unread: unread.map(({ line, text, ...why }) => ({ line, text, reason: sayReason(why) })),
  };
}

/** A document, or a table with commas where nothing is read of it as it stands. */
function readDocument(source: string): ReadMarkdown {
  const read = readMarkdown(source);
  const table = read.sets.length === 0 ? csvAsTable(source) : undefined;
  const asTable = table === undefined ? undefined : readMarkdown(table);
  return asTable !== undefined && asTable.sets.length > 0 ? asTable : read;
}

/** Its first line that says something is a key, and `crux:` or `objectives:` begins a line. */
export function isOkrYaml(source: string): boolean {
  const start = source.slice(0, 10_000).replace(/^\ufeff/, '');
  const first = start.split(/\r?\n/).find((line) => !/^\s*(?:#.*|---.*)?$/.test(line)) ?? '';
  return /^["']?[A-Za-z]+["']?\s*:(?:\s|$)/.test(first) && /^["']?(?:crux|objectives)["']?\s*:(?:\s|$)/m.test(start);
}
