import type { Hono } from 'hono';
import { readinessEndpoints, type Readiness, type readinessAnswers } from '../../../contract/readiness.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { namesOf } from '../../store/people.ts';
import { findTeam } from '../../store/teams.ts';
import type { z } from 'zod';
import { may } from '../../../core/access/may.ts';
import { readinessVerdict } from '../../../core/readiness/readiness-verdict.ts';
import type { Answer } from '../../../core/readiness/question.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import type { ReadinessAnswersTable } from '../../db/tables/focus.ts';
import { deleteAnswers, listAnswers, putAnswers } from '../../store/readiness.ts';

export function serveReadiness(app: Hono, services: Services): void {
  serve(app, services, readinessEndpoints, {
    show: (call) => showReadiness(call, call.params.teamId),
    answer: (call) => answerReadiness(call, call.params.teamId, call.body.answers),
    withdraw: (call) => withdrawReadiness(call, call.params.teamId),
  });
}

type Given = z.output<typeof readinessAnswers>;

/** The check of a team: who answered what, and the verdict they give together. */
export async function showReadiness({ db, actor }: Ask, teamId: string): Promise<Readiness> {
  const { organizationId } = actor;
  const team = (await findTeam(db, organizationId, teamId)) ?? refuse('not-found');
  const rows = await listAnswers(db, organizationId, teamId);
  const names = await namesOf(
    db,
    organizationId,
    rows.map((row) => row.person_id),
  );
  const respondents = rows.map((row) => ({
    person: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    answers: row.answers,
    updatedAt: row.updated_at,
  }));
  const { lines, ...judged } = readinessVerdict(
    Object.fromEntries(respondents.map(({ person, answers }) => [person.id, valuesOf(answers)])),
  );
  return {
    team: { id: team.id, name: team.name },
    mine: respondents.find(({ person }) => person.id === actor.id)?.answers ?? null,
    respondents,
    ...judged,
    lines: lines.map(({ capability, effect, text }) => ({ capability, effect, text })),
    can: { answer: may(actor, 'answer-readiness', organizationRecord(organizationId, teamId)) === 'yes' },
  };
}

/** Saves my answers, replacing the earlier ones; a half-finished check is saved too. */
export async function answerReadiness(change: Change, teamId: string, answers: Given): Promise<Readiness> {
  const { db, actor, now, record } = change;
  const name = await openTeam(change, teamId);
  const row: ReadinessAnswersTable = {
    organization_id: actor.organizationId,
    team_id: teamId,
    person_id: actor.id,
    answers,
    updated_at: now.toISOString(),
  };
  await putAnswers(db, row);
  record({ type: 'readiness.answered', subjectId: teamId, teamId, values: { name }, after: answers });
  return showReadiness(change, teamId);
}

export async function withdrawReadiness(change: Change, teamId: string): Promise<Readiness> {
  const name = await openTeam(change, teamId);
  await deleteAnswers(change.db, change.actor.organizationId, teamId, change.actor.id);
  change.record({ type: 'readiness.withdrawn', subjectId: teamId, teamId, values: { name } });
  return showReadiness(change, teamId);
}

async function openTeam({ db, actor }: Change, teamId: string): Promise<string> {
  const team = (await findTeam(db, actor.organizationId, teamId)) ?? refuse('not-found');
  allow(actor, 'answer-readiness', organizationRecord(actor.organizationId, teamId));
  return team.name;
}

/** A list of words is an answer to no question; the verdict leaves out what does not fit. */
function valuesOf(answers: Given): Record<string, Answer | undefined> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { value }]) => [id, Array.isArray(value) ? undefined : value]),
  );
}
