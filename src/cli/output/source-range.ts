import { lineStarts, positionOf } from '../../formats/statement.ts';
import type { LintedFile, LintFinding } from '../input/lint-file.ts';

export type SourceRange = { startLine: number; startColumn: number; endLine: number; endColumn: number };

const starts = new WeakMap<LintedFile, number[]>();

/** From the first marked word to the end of the last one; lines and columns from 1, the end exclusive. */
export function sourceRange(file: LintedFile, { finding, statement }: LintFinding): SourceRange {
  const lines = starts.get(file) ?? lineStarts(file.source);
  starts.set(file, lines);
  const { spans } = finding;
  const from = spans.length > 0 ? Math.min(...spans.map(({ start }) => start)) : 0;
  const to = spans.length > 0 ? Math.max(...spans.map(({ end }) => end)) : statement.text.length;
  const start = positionOf(lines, statement.offsets[from] ?? 0);
  const end = positionOf(lines, (statement.offsets[Math.max(from, to - 1)] ?? 0) + 1);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
