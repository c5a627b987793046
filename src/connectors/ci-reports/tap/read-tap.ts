// The Test Anything Protocol, versions 12 to 14, with subtests before their test point or, buffered, inside its braces.
import { type Failure, failed } from '../../failure.ts';
import { lines } from '../lines.ts';
import type { Read, ReadFailure, ReportFormat } from '../report.ts';
import { type Level, type Point, closeLevels, emptyLevel, isShort, pointOf } from './levels.ts';

const deepest = 64;

export const tap: ReportFormat = {
  id: 'tap',
  looksLike: (head) =>
    /^[^<{[]/.test(head.trimStart()) && (/^\s*TAP version 1[234]\b/m.test(head) || beginsWithPoint(head)),
  open() {
    const levels: Level[] = [emptyLevel()];
    /** Points whose brace is open, from the outside in; and the newest point, while a brace may still follow. */
    const open: Held[] = [];
    let held: Held | undefined;
    let yaml: number | undefined;
    let seconds = 0;

    function close(one: Held | undefined): Failure | undefined {
      if (!one) return undefined;
      const { isLeaf, failure } = closeLevels(levels, one.depth, one.point);
      if (isLeaf) seconds += one.seconds;
      return failure;
    }

    function readBody(body: string, indent: number): ReadFailure | undefined {
      if (body.startsWith('Bail out!')) return { ...failed('not-understood', body), because: 'run-failed' };
      const brace = open.at(-1);
      if (body === '}' && brace?.indent === indent) return close(open.pop());
      const depth = Math.max(Math.floor(indent / 4), brace === undefined ? 0 : brace.depth + 1);
      const plan = /^1\.\.(\d+)\b/.exec(body);
      const point = pointOf(body);
      if ((!plan && !point) || depth > deepest) return undefined;
      while (levels.length <= depth) levels.push(emptyLevel());
      if (plan) levels[depth]!.plan = Number(plan[1]);
      if (point) held = { point, depth, indent, seconds: 0 };
      return undefined;
    }

    return lines(
      (line): ReadFailure | undefined => {
        const indent = line.length - line.trimStart().length;
        const body = line.trim();
        if (yaml !== undefined) {
          const duration = /^duration_ms:\s*'?([\d.]+)/.exec(body);
          if (duration && held) held.seconds = Number(duration[1]) / 1000;
          if (body === '...' && indent === yaml) yaml = undefined;
          return undefined;
        }
        if (body === '') return undefined;
        if (body === '---') {
          yaml = indent;
          return undefined;
        }
        const before = held;
        held = undefined;
        if (before && opensAt(before, body, indent)) {
          open.push(before);
          return body === '{' ? undefined : readBody(body, indent);
        }
        return close(before) ?? readBody(body, indent);
      },
      () => {
        const short = close(held) ?? (open.length > 0 ? failed('not-understood', '}?') : undefined);
        return short ?? countsOf(levels, seconds);
      },
    );
  },
};

type Held = { point: Point; depth: number; indent: number; seconds: number };

/** A brace at the end of the point's line, with points inside it; or, after its diagnostics, on a line of its own. */
function opensAt({ point, indent }: Held, body: string, at: number): boolean {
  if (body === '{') return at === indent;
  return point.opens && (at > indent || (body === '}' && at === indent));
}

function countsOf(levels: readonly Level[], seconds: number): Read {
  const short = levels.find(isShort);
  if (short) return failed('not-understood', `${short.points} / ${short.plan}`);
  const [top] = levels;
  if (top?.plan === undefined) return failed('not-understood', '1..?');
  const { passed, failures, errors, skipped } = top;
  if (passed + failures + errors + skipped === 0) return failed('no-data');
  const counts = { passed, failed: failures, errors, skipped, flaky: 0, retriesTold: false };
  return { ok: true, counts: { kind: 'tests', ...counts, seconds: Number(seconds.toFixed(9)) } };
}

/** A plan or a test point comes first, maybe after comments and blank lines. */
function beginsWithPoint(head: string): boolean {
  for (let at = 0; at < head.length; ) {
    const end = head.indexOf('\n', at);
    const line = head.slice(at, end < 0 ? undefined : end).trim();
    if (pointOf(line)?.numbered) return true;
    if (line !== '' && !line.startsWith('#') && !/^1\.\.\d+/.test(line)) return false;
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}
