import { pointsOf, type StoredKeyResult } from './measure.ts';
import type { Standing } from '../../contract/key-results.ts';
import { answerDue } from '../../core/standing/answer-due.ts';
import { disagreement } from '../../core/standing/confidence.ts';
import { zonesOf } from '../../core/calendar/cycle.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import { isAfter } from '../../core/standing/counted-readings.ts';
import { dueAt, isStale } from '../../core/calendar/cadence.ts';
import { type Around, type Judged, judge } from './judge.ts';

/** Where a key result stands: value, progress, the expected line, status, confidence and what is due. `widening`: of its bands. */
export function presentStanding(
  row: StoredKeyResult,
  around: Around,
  widening: number | null = null,
): { standing: Standing; judged: Judged } {
  const points = pointsOf(row);
  const judged = judge(row, around, points);
  const { progress, expected, status, chance } = judged;
  const checkedIn = row.checked_in_at === null ? null : dayAt(row.checked_in_at, zonesOf(around.cycle));
  const last = checkedIn ?? around.since;
  const isLate = row.value_at !== null && isAfter(around.cycle, row.value_at);
  const isDue = around.isOpen && around.since !== null && last !== null;
  const said = { isOpen: around.isOpen, isDecided: around.decided?.has(row.id) === true };
  return {
    judged,
    standing: {
      // What was read after the last day is of no cycle: the value shown is the one that counts.
      value: isLate ? (progress.value ?? null) : row.value,
      valueAt: isLate ? (progress.at ?? null) : row.value_at,
      raw: progress.raw ?? null,
      progress: progress.clamped ?? null,
      expected: expected?.expected ?? null,
      status: status.status,
      confidence: row.confidence,
      checkedInAt: row.checked_in_at,
      // Nobody has said anything yet: the first check-in is due on the day it was published.
      dueAt: isDue ? (checkedIn === null ? last : dueAt(last, row.cadence)) : null,
      stale: isDue && isStale(last, row.cadence, around.today),
      points: points.map(({ at, value }) => ({ at, value })),
      chance: chance ?? null,
      question: (isDue && disagreement(row.confidence, chance)) || null,
      answerDue: row.dropped === null ? answerDue({ ...row, knowBy: row.know_by }, around.today, said) : null,
      widening,
    },
  };
}
