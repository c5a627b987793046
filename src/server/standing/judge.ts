import type { Period } from '../../core/calendar/cycle.ts';
import type { Adjustments } from '../../core/forecast/adjustment.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { type KeyResultStanding, standingOf } from '../../core/standing/standing-of.ts';
import { type Aheads, chanceOf } from './ahead.ts';
import { type StoredKeyResult, standingFields } from './measure.ts';

/** What judging needs to know around a key result. `since`: the day it was published, null for a draft. */
export type Around = {
  cycle: Period;
  isOpen: boolean;
  since: string | null;
  today: string;
  /** Where forecasts are known, for the chance to reach the target: milliseconds each, so only where few are shown. */
  aheads: Aheads;
  /** What the team's closed key results taught about its bands. */
  adjustments: Adjustments | undefined;
  /** The validations of which somebody has said at the close what came out; undefined where it is not asked. */
  decided: ReadonlySet<string> | undefined;
};

/** `chance`: of reaching the target, where there is a forecast. */
export type Judged = KeyResultStanding & { chance: number | undefined };

/** Progress, expected line and status of a key result; `readings`: its newest ones, as many as its row keeps. */
export function judge(
  row: StoredKeyResult,
  around: Around,
  readings: readonly Reading[],
  sumOver: number | null = null,
): Judged {
  const standing = standingOf(standingFields(row, sumOver), readings, {
    cycle: around.cycle,
    since: around.since,
    day: around.today,
  });
  return { ...standing, chance: chanceOf(around.aheads.get(row.id)) };
}
