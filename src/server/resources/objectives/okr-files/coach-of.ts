import type { Cycle } from '../../../../contract/cycles.ts';
import type { ReadObjective } from '../../../../contract/okr-files.ts';
import { askCoach } from '../../../../core/coach/context.ts';
import { okrSetOf } from '../../../../core/okr/okr-set-of.ts';
import type { Change } from '../../../ask/change.ts';
import { todayOf } from '../../../ask/today.ts';
import type { TeamsTable } from '../../../db/tables/organization.ts';
import { layersAround } from '../../../standing/layers.ts';
import { policyOf } from '../../../standing/policy.ts';
import { presentFinding } from '../../../standing/said-finding.ts';
import type { Draft } from './drafts.ts';

type Around = { team: TeamsTable; teams: readonly TeamsTable[]; cycle: Cycle };
type Known = {
  diagnosis: Parameters<typeof okrSetOf>[0]['diagnosis'];
  /** What of its words was found here. */
  serves: readonly { name: string }[];
};

/** What the coach will say of a draft of a file, as its page does: with what it is to serve and to need. */
export async function coachOf(change: Change, { team, teams, cycle }: Around) {
  const { db, actor } = change;
  const around = { policy: await policyOf(db, actor.organizationId), today: todayOf(change), cycle };
  const unlinked = await layersAround(db, {
    organization_id: actor.organizationId,
    team_id: team.id,
    team_parent_id: team.parent_id,
    start_day: cycle.start,
    end_day: cycle.end,
  });
  const names = new Map(teams.map((one) => [one.id, one.name]));
  return ({ body, tasks, ...draft }: Draft, { diagnosis, serves }: Known): ReadObjective['findings'] => {
    const keyResults = body.keyResults.map((one, at) => {
      const of = tasks.filter(({ keyResult }) => keyResult === at).map((task) => task.body);
      return { ...one, id: String(at), ...(of.length > 0 && { tasks: of }) };
    });
    const set = okrSetOf({
      ...body,
      diagnosis,
      keyResults,
      serves: serves.map(({ name }) => ({ text: name })),
      dependencies: draft.dependencies.map(({ keyResult, body: { teamId } }) => ({
        keyResult: { id: String(keyResult) },
        team: { name: names.get(teamId) ?? '' },
        state: 'asked' as const,
      })),
    });
    const hasParentGoal = diagnosis !== undefined || draft.serves.length > 0;
    const said = askCoach(set, {
      ...around,
      team: { kind: team.kind, stage: team.stage, hasParentGoal },
      inUnlinkedLayers: unlinked(draft.serves.map((one) => one.parentId)),
    });
    return said.map((finding) => presentFinding(finding, set));
  };
}
