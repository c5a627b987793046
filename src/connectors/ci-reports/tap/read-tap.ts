// The Test Anything Protocol, versions 12 to 14, with subtests.
import { type Failure, failed } from '../../failure.ts';
import { lines } from '../lines.ts';
import type { Counts, ReportFormat } from '../report.ts';

/** `inside`: points deeper than the last point seen at this depth; then that point is a summary, not a test. */
type Level = { points: number; plan: number | undefined; inside: boolean };

const deepest = 64;

export const tap: ReportFormat = {
  id: 'tap',
  looksLike: (head) => /^\s*TAP version 1[234]\b/.test(head) || /^(1\.\.\d+\s*\n|#[^\n]*\n)*(not )?ok \d+/.test(head),
  open() {
    const none = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
    const counts = { kind: 'tests' as const, ...none, retriesTold: false };
    const levels: Level[] = [];
    let yaml: number | undefined;
    let leaf = false;
    return lines(
      (line): Failure | undefined => {
        const indent = line.length - line.trimStart().length;
        const body = line.trim();
        if (yaml !== undefined) {
          const duration = /^duration_ms:\s*'?([\d.]+)/.exec(body);
          if (duration && leaf) counts.seconds += Number(duration[1]) / 1000;
          if (body === '...' && indent === yaml) yaml = undefined;
          return undefined;
        }
        if (body === '---') {
          yaml = indent;
          return undefined;
        }
        if (body.startsWith('Bail out!')) return failed('not-understood', body);
        const depth = Math.floor(indent / 4);
        const plan = /^1\.\.(\d+)/.exec(body);
        const point = /^(not )?ok\b(?:\s+\d+)?(.*)$/.exec(body);
        if ((!plan && !point) || depth > deepest) return undefined;
        const level = (levels[depth] ??= emptyLevel());
        if (plan) level.plan = Number(plan[1]);
        if (!point) return undefined;
        level.points++;
        const inner = levels.splice(depth + 1).find(isShort);
        if (inner) return failed('not-understood', `${inner.points} / ${inner.plan}`);
        leaf = !level.inside;
        level.inside = false;
        for (let outer = 0; outer < depth; outer++) (levels[outer] ??= emptyLevel()).inside = true;
        if (leaf) count(counts, point[1] === undefined, point[2] ?? '');
        return undefined;
      },
      () => {
        const short = levels.find((level) => level && isShort(level));
        if (short) return failed('not-understood', `${short.points} / ${short.plan}`);
        if (levels[0]?.plan === undefined) return failed('not-understood', '1..?');
        if (counts.passed + counts.failed + counts.skipped === 0) return failed('no-data');
        return { ok: true, counts };
      },
    );
  },
};

function emptyLevel(): Level {
  return { points: 0, plan: undefined, inside: false };
}

function isShort({ points, plan }: Level): boolean {
  return plan !== undefined && points < plan;
}

/** What is still to be written is no failure of what exists. */
function count(counts: Counts & { kind: 'tests' }, ok: boolean, rest: string): void {
  if (/(^|[^\\])#\s*(skip\S*|todo)\b/i.test(rest)) counts.skipped++;
  else if (ok) counts.passed++;
  else counts.failed++;
}
