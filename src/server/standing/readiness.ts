import type { z } from 'zod';
import type { readinessAnswers, ReadinessException } from '../../contract/readiness.ts';
import type { Answer } from '../../core/readiness/question.ts';
import { readinessVerdict, type ReadinessVerdict } from '../../core/readiness/readiness-verdict.ts';
import { type Discouraging, isDiscouraging, standingAgainst, type Verdict } from '../../core/readiness/verdict.ts';
import type { Ask } from '../ask/change.ts';
import type { ReadinessAnswersTable, ReadinessExceptionsTable } from '../db/tables/focus.ts';
import { namesOf } from '../store/people.ts';
import { listAnswers, listExceptions } from '../store/readiness.ts';
import { personRef } from './person.ts';

/** What the answers of all respondents give together. */
export function verdictOf(rows: readonly ReadinessAnswersTable[]): ReadinessVerdict {
  return readinessVerdict(Object.fromEntries(rows.map((row) => [row.person_id, valuesOf(row.answers)])));
}

/** Does the team run OKRs in this cycle against the verdict, and has somebody said why? */
export type Goes = { verdict: Verdict; exception: ReadinessException | null };

export async function goesOn({ db, actor }: Ask, teamId: string, cycleId: string | undefined): Promise<Goes> {
  const { organizationId } = actor;
  const rows = await listAnswers(db, organizationId, teamId);
  const { verdict } = verdictOf(rows);
  if (!isDiscouraging(verdict)) return { verdict, exception: null };
  const said = await listExceptions(db, organizationId, teamId);
  const row = said.find((one) => one.cycle_id === cycleId && one.verdict === verdict);
  const names = await namesOf(db, organizationId, row === undefined ? [] : [row.person_id]);
  return { verdict, exception: row === undefined ? null : presentException(row, names) };
}

export async function standsAgainst(ask: Ask, teamId: string, cycleId: string): Promise<Discouraging | undefined> {
  return standingAgainst(await goesOn(ask, teamId, cycleId));
}

export function presentException(
  row: ReadinessExceptionsTable,
  names: ReadonlyMap<string, string>,
): ReadinessException {
  const { cycle_id: cycleId, verdict, reason, at } = row;
  return { cycleId, verdict, reason, by: personRef(row.person_id, names), at };
}

/** A list of words is an answer to no question; the verdict leaves out what does not fit. */
export function valuesOf(answers: z.output<typeof readinessAnswers>): Record<string, Answer | undefined> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { value }]) => [id, Array.isArray(value) ? undefined : value]),
  );
}
