// What is known at each depth of a TAP stream, and what a test point makes of the points inside it.
import { type Failure, failed } from '../../failure.ts';

/** A test point: `directive` says that it was skipped, or is still to be written; `opens`: its subtests follow in braces. */
export type Point = { ok: boolean; numbered: boolean; directive: 'skip' | 'todo' | undefined; opens: boolean };

/** The points of one depth that no point around them has taken in yet, and the tests among and inside them. */
export type Level = {
  points: number;
  plan: number | undefined;
  passed: number;
  failures: number;
  errors: number;
  skipped: number;
};

export function emptyLevel(): Level {
  return { points: 0, plan: undefined, passed: 0, failures: 0, errors: 0, skipped: 0 };
}

export function isShort({ points, plan }: Level): boolean {
  return plan !== undefined && points < plan;
}

export function pointOf(body: string): Point | undefined {
  const found = /^(not )?ok\b(\s+\d+)?(.*)$/.exec(body);
  if (!found) return undefined;
  const [, not, number, rest = ''] = found;
  const [, directive] = /(?:^|[^\\])#\s*(skip|todo)\S*(?=\s|$)/i.exec(rest) ?? [];
  return {
    ok: not === undefined,
    numbered: number !== undefined,
    directive: directive?.toLowerCase() as Point['directive'],
    opens: /(?:^|\s)\{$/.test(rest),
  };
}

/**
 * Adds a point at `depth`. With points inside it, it sums them up and is no test; but when it failed and none of them did,
 * something outside them failed: a hook, a time limit. What is still to be written is no failure of what exists.
 */
export function closeLevels(
  levels: Level[],
  depth: number,
  { ok, directive }: Point,
): { isLeaf: boolean; failure: Failure | undefined } {
  const level = levels[depth]!;
  const inside = levels.splice(depth + 1);
  level.points++;
  const short = inside.find(isShort);
  if (short) return { isLeaf: false, failure: failed('not-understood', `${short.points} / ${short.plan}`) };
  const all = inside.reduce(sum, emptyLevel());
  const tests = all.passed + all.failures + all.errors + all.skipped;
  const isLeaf = tests === 0;
  if (isLeaf) {
    const nothingPlanned = inside.some(({ plan }) => plan === 0);
    if (directive || (nothingPlanned && ok)) level.skipped++;
    else if (ok) level.passed++;
    else level.failures++;
  } else {
    const excused = directive === undefined ? 0 : all.failures + all.errors;
    level.passed += all.passed;
    level.skipped += all.skipped + excused;
    if (excused === 0) {
      level.failures += all.failures;
      level.errors += all.errors + (!ok && directive === undefined && all.failures + all.errors === 0 ? 1 : 0);
    }
  }
  return { isLeaf, failure: undefined };
}

function sum(one: Level, other: Level): Level {
  return {
    points: 0,
    plan: undefined,
    passed: one.passed + other.passed,
    failures: one.failures + other.failures,
    errors: one.errors + other.errors,
    skipped: one.skipped + other.skipped,
  };
}
