import type { StageQuestion } from '../../contract/stages.ts';
import type { EvidenceKind } from '../../core/okr/evidence.ts';
import { questionsOfChange, type SignCame, signToLeave } from '../../core/okr/stages.ts';
import type { Stage } from '../../core/okr/words.ts';
import type { Change } from '../ask/change.ts';
import type { StageQuestionsTable } from '../db/tables/focus.ts';
import type { TeamsTable } from '../db/tables/organization.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { askStageQuestions, insertStageChange, listStageChanges, listTypesInCycle } from '../store/stages.ts';
import { updateTeamRow } from '../store/teams.ts';
import { currentCycle } from './cycle.ts';

type Entered = {
  stage: Stage | null;
  evidence: string;
  evidenceKind?: EvidenceKind | null;
  leavesWhen?: string;
  came?: SignCame | null;
  fromReadiness: boolean;
};

/**
 * The team's product is at another stage now: kept with what shows it and what would show that it may go on, and with
 * what the change asks of the team, once a cycle. Of the stage it is at already, what shows it may be said anew.
 */
export async function enterStage(change: Change, team: TeamsTable, entered: Entered): Promise<TeamsTable> {
  const { stage, evidence, fromReadiness, evidenceKind = null, leavesWhen = '', came = null } = entered;
  const isSame = stage === team.stage;
  const isAnew = !fromReadiness && stage !== null && (evidence !== '' || leavesWhen !== '');
  if (isSame && !isAnew) return team;
  const { db, actor, now } = change;
  const at = now.toISOString();
  const after = { ...team, stage };
  const expected = isSame ? '' : await signOf(change, team);
  if (!isSame) await updateTeamRow(db, after);
  await insertStageChange(db, {
    organization_id: actor.organizationId,
    id: uuidV7(),
    team_id: team.id,
    before: team.stage,
    after: stage,
    evidence,
    evidence_kind: evidenceKind,
    leaves_when: leavesWhen,
    expected,
    came: expected === '' ? null : came,
    from_readiness: fromReadiness ? 1 : 0,
    person_id: actor.id,
    at,
  });
  if (!isSame) await askOf(change, after, team.stage);
  change.record({
    type: isSame ? 'team.stage-shown' : 'team.stage-changed',
    subjectId: team.id,
    teamId: team.id,
    values: { name: team.name },
    before: { stage: team.stage },
    after: { stage, evidence, leavesWhen, came },
  });
  return after;
}

/** What was named for leaving the stage that it is at. */
async function signOf({ db, actor }: Change, team: TeamsTable): Promise<string> {
  const changes = await listStageChanges(db, actor.organizationId, team.id);
  return signToLeave(
    team.stage,
    changes.map((one) => ({ after: one.after, leavesWhen: one.leaves_when })),
  );
}

async function askOf({ db, actor, now }: Change, team: TeamsTable, before: Stage | null): Promise<void> {
  const { organizationId } = actor;
  const { stage } = team;
  if (stage === null) return;
  const cycle = await currentCycle(db, organizationId, now);
  const types = cycle === null ? [] : await listTypesInCycle(db, organizationId, team.id, cycle.id);
  const rows = questionsOfChange(before, stage, types).map(
    (kind): StageQuestionsTable => ({
      organization_id: organizationId,
      id: uuidV7(),
      team_id: team.id,
      kind,
      cycle_id: cycle?.id ?? '',
      stage,
      at: now.toISOString(),
      answer: null,
      reason: '',
      answered_by: null,
      answered_at: null,
    }),
  );
  await askStageQuestions(db, rows);
}

export function presentStageQuestion(row: StageQuestionsTable & { team: string }): StageQuestion {
  const { id, kind, stage, at, team_id, team } = row;
  return { id, kind, stage, at, team: { id: team_id, name: team } };
}
