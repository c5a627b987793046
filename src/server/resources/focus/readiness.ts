import type { Hono } from 'hono';
import { readinessEndpoints, type Readiness, type readinessAnswers } from '../../../contract/readiness.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { namesOf } from '../../store/people.ts';
import { findTeam } from '../../store/teams.ts';
import type { z } from 'zod';
import { type Action, may } from '../../../core/access/may.ts';
import { combine } from '../../../core/readiness/combine.ts';
import { isDiscouraging } from '../../../core/readiness/verdict.ts';
import { stages } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import type { ReadinessAnswersTable } from '../../db/tables/focus.ts';
import type { TeamsTable } from '../../db/tables/organization.ts';
import { openCycle } from '../../standing/cycle.ts';
import { presentException, valuesOf, verdictOf } from '../../standing/readiness.ts';
import { enterStage } from '../../standing/stage.ts';
import {
  deleteAnswers,
  deleteException,
  listAnswers,
  listExceptions,
  putAnswers,
  putException,
} from '../../store/readiness.ts';

export function serveReadiness(app: Hono, services: Services): void {
  serve(app, services, readinessEndpoints, {
    show: (call) => showReadiness(call, call.params.teamId),
    answer: (call) => answerReadiness(call, call.params.teamId, call.body.answers),
    withdraw: (call) => withdrawReadiness(call, call.params.teamId),
    except: (call) => except(call, call.params, call.body.reason),
    unexcept: (call) => unexcept(call, call.params),
  });
}

type Given = z.output<typeof readinessAnswers>;

/** The check of a team: who answered what, and the verdict they give together. */
export async function showReadiness({ db, actor }: Ask, teamId: string): Promise<Readiness> {
  const { organizationId } = actor;
  const team = (await findTeam(db, organizationId, teamId)) ?? refuse('not-found');
  const [rows, exceptions] = await Promise.all([
    listAnswers(db, organizationId, teamId),
    listExceptions(db, organizationId, teamId),
  ]);
  const names = await namesOf(
    db,
    organizationId,
    [...rows, ...exceptions].map((row) => row.person_id),
  );
  const respondents = rows.map((row) => ({
    person: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    answers: row.answers,
    updatedAt: row.updated_at,
  }));
  const { lines, control = null, ...judged } = verdictOf(rows);
  const record = organizationRecord(organizationId, teamId);
  return {
    team: { id: team.id, name: team.name },
    mine: respondents.find(({ person }) => person.id === actor.id)?.answers ?? null,
    respondents,
    ...judged,
    control,
    lines: lines.map(({ capability, effect, text }) => ({ capability, effect, text })),
    exceptions: exceptions.map((row) => presentException(row, names)),
    can: {
      answer: may(actor, 'answer-readiness', record) === 'yes',
      except: may(actor, 'create-objective', record) === 'yes',
    },
  };
}

/** Saves my answers, replacing the earlier ones; a half-finished check is saved too. The stage that all answers give together becomes the team's when they change it. */
export async function answerReadiness(change: Change, teamId: string, answers: Given): Promise<Readiness> {
  const { db, actor, now, record } = change;
  const team = await openTeam(change, teamId, 'answer-readiness');
  const row: ReadinessAnswersTable = {
    organization_id: actor.organizationId,
    team_id: teamId,
    person_id: actor.id,
    answers,
    updated_at: now.toISOString(),
  };
  const before = await listAnswers(db, actor.organizationId, teamId);
  await putAnswers(db, row);
  record({ type: 'readiness.answered', subjectId: teamId, teamId, values: { name: team.name }, after: answers });
  const after = [...before.filter((one) => one.person_id !== actor.id), row];
  const stage = stageIn(after);
  if (stage !== undefined && stage !== stageIn(before))
    await enterStage(change, team, { stage, evidence: answers['stage']?.note ?? '', fromReadiness: true });
  return showReadiness(change, teamId);
}

function stageIn(rows: readonly ReadinessAnswersTable[]) {
  const { answers } = combine(Object.fromEntries(rows.map((row) => [row.person_id, valuesOf(row.answers)])));
  return stages.find((stage) => stage === answers['stage']);
}

async function withdrawReadiness(change: Change, teamId: string): Promise<Readiness> {
  const { name } = await openTeam(change, teamId, 'answer-readiness');
  await deleteAnswers(change.db, change.actor.organizationId, teamId, change.actor.id);
  change.record({ type: 'readiness.withdrawn', subjectId: teamId, teamId, values: { name } });
  return showReadiness(change, teamId);
}

type Place = { teamId: string; cycleId: string };

/** Against the verdict a team goes on with a reason that everybody reads. */
async function except(change: Change, { teamId, cycleId }: Place, reason: string): Promise<Readiness> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const { name } = await openTeam(change, teamId, 'create-objective');
  await openCycle(change, cycleId);
  const { verdict } = verdictOf(await listAnswers(db, organizationId, teamId));
  if (!isDiscouraging(verdict)) return refuse('no-exception-needed');
  const row = {
    organization_id: organizationId,
    team_id: teamId,
    cycle_id: cycleId,
    verdict,
    reason,
    person_id: actor.id,
    at: now.toISOString(),
  };
  await putException(db, row);
  record({ type: 'readiness.excepted', subjectId: teamId, teamId, values: { name }, after: row });
  return showReadiness(change, teamId);
}

async function unexcept(change: Change, { teamId, cycleId }: Place): Promise<Readiness> {
  const { name } = await openTeam(change, teamId, 'create-objective');
  await openCycle(change, cycleId);
  await deleteException(change.db, change.actor.organizationId, teamId, cycleId);
  change.record({ type: 'readiness.exception-withdrawn', subjectId: teamId, teamId, values: { name } });
  return showReadiness(change, teamId);
}

async function openTeam({ db, actor }: Change, teamId: string, action: Action): Promise<TeamsTable> {
  const team = (await findTeam(db, actor.organizationId, teamId)) ?? refuse('not-found');
  allow(actor, action, organizationRecord(actor.organizationId, teamId));
  return team;
}
