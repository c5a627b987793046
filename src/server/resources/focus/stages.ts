import type { Hono } from 'hono';
import type { z } from 'zod';
import { enteredStage, stagesEndpoints, type TeamStage } from '../../../contract/stages.ts';
import { may } from '../../../core/access/may.ts';
import { evidenceOf, kindOf } from '../../../core/okr/evidence.ts';
import { signToLeave, type StageQuestionAnswer } from '../../../core/okr/stages.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Ask, Change } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import type { StageChangesTable } from '../../db/tables/focus.ts';
import { serve } from '../../http/serve.ts';
import { personRef } from '../../standing/person.ts';
import { awayAsked } from '../../standing/my-stages.ts';
import { enterStage, presentStageQuestion } from '../../standing/stage.ts';
import { namesOf } from '../../store/people.ts';
import { findStageQuestion, listStageChanges, listStageQuestions, updateStageQuestion } from '../../store/stages.ts';
import { findTeam } from '../../store/teams.ts';

export function serveStages(app: Hono, services: Services): void {
  serve(app, services, stagesEndpoints, {
    show: (call) => showStage(call, call.params.teamId),
    enter: (call) => enter(call, call.params.teamId, call.body),
    answer: (call) => answer(call, call.params.questionId, call.body),
  });
}

async function showStage({ db, actor }: Ask, teamId: string): Promise<TeamStage> {
  const { organizationId } = actor;
  const team = (await findTeam(db, organizationId, teamId)) ?? refuse('not-found');
  const [changes, questions] = await Promise.all([
    listStageChanges(db, organizationId, teamId),
    listStageQuestions(db, organizationId, [teamId]),
  ]);
  const names = await namesOf(
    db,
    organizationId,
    changes.map((one) => one.person_id),
  );
  const shown = changes.map((one) => presentChange(one, names));
  return {
    team: { id: team.id, name: team.name },
    stage: team.stage,
    leavesWhen: signToLeave(team.stage, shown),
    changes: shown,
    questions: questions.map(presentStageQuestion),
    can: { edit: may(actor, 'manage-team', organizationRecord(organizationId, teamId)) === 'yes' },
  };
}

function presentChange(row: StageChangesTable, names: ReadonlyMap<string, string>): TeamStage['changes'][number] {
  const { id, before, after, evidence, at } = row;
  return {
    id,
    before,
    after,
    evidence,
    evidenceKind: kindOf({ ...evidenceOf(evidence), kind: row.evidence_kind }),
    leavesWhen: row.leaves_when,
    expected: row.expected,
    came: row.came,
    fromReadiness: row.from_readiness === 1,
    by: personRef(row.person_id, names),
    at,
  };
}

async function enter(change: Change, teamId: string, body: z.output<typeof enteredStage>) {
  const { db, actor } = change;
  const team = (await findTeam(db, actor.organizationId, teamId)) ?? refuse('not-found');
  allow(actor, 'manage-team', organizationRecord(actor.organizationId, teamId));
  await enterStage(change, team, { ...body, fromReadiness: false });
  return showStage(change, teamId);
}

type Said = { answer: StageQuestionAnswer; reason: string };

async function answer(change: Change, id: string, { answer: said, reason }: Said): Promise<TeamStage> {
  const { db, actor, now, record } = change;
  const row = (await findStageQuestion(db, actor.organizationId, id)) ?? refuse('not-found');
  const duty = awayAsked(actor, row.team_id);
  if (duty === undefined) allow(actor, 'manage-team', organizationRecord(actor.organizationId, row.team_id));
  if (said === 'not-now' && reason === '') refuse('reason-missing');
  const changes = { answer: said, reason, answered_by: actor.id, answered_at: now.toISOString() };
  await updateStageQuestion(db, actor.organizationId, id, changes);
  record({
    type: 'team.stage-answered',
    subjectId: row.team_id,
    teamId: row.team_id,
    dutyOf: duty ?? null,
    before: row,
    after: changes,
  });
  return showStage(change, row.team_id);
}
