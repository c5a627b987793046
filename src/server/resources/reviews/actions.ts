import type { Review, ReviewObjective } from '../../../contract/reviews.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import { type Action, may } from '../../../core/access/may.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Reading } from '../../change.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import { presentRetrospective } from '../closures/present.ts';
import { nextOpen } from '../continuations/actions.ts';
import { listCycles } from '../cycles/actions.ts';
import { listObjectives } from '../objectives/actions.ts';
import { loadAround, objectiveRecord } from '../objectives/load.ts';
import { presentCard } from '../objectives/present.ts';
import { listTeams } from '../teams/actions.ts';
import { listContinued } from './store.ts';

/** The published objectives of a cycle, of my teams or of all, team by team. */
export async function showReview(reading: Reading, cycleId: string, scope: 'mine' | 'all'): Promise<Review> {
  const { db, actor, now } = reading;
  const { organizationId, teamIds } = actor;
  const [cycles, teams, all, continued] = await Promise.all([
    listCycles(reading),
    listTeams(db, organizationId),
    listObjectives(db, organizationId, { cycleId }),
    listContinued(db, organizationId, cycleId),
  ]);
  const cycle = cycles.find((one) => one.id === cycleId) ?? refuse('not-found');
  const isMine = (teamId: string) => scope === 'all' || teamIds.length === 0 || teamIds.includes(teamId);
  const order = new Map(teams.map((team, index) => [team.id, index]));
  const rows = all
    .filter((row) => row.state === 'published' && isMine(row.team_id))
    .toSorted((a, b) => (order.get(a.team_id) ?? 0) - (order.get(b.team_id) ?? 0));
  const loaded = await loadAround(reading, rows);
  const next = nextOpen(cycles, cycle) ?? null;
  const objectives = rows.map((row): ReviewObjective => {
    const record = objectiveRecord(row, loaded.agreements.get(row.id) ?? []);
    const yes = (action: Action) => may(actor, action, record) === 'yes';
    const later = continued.get(row.id);
    return {
      ...presentCard(row, loaded, cycle, actor, now),
      team: { id: row.team_id, name: teams.find((team) => team.id === row.team_id)?.name ?? '' },
      retrospective: presentRetrospective(row),
      followUps: (loaded.keyResults.get(row.id) ?? []).flatMap(followUpOf),
      continuedBy: later === undefined ? null : { id: later },
      closing: {
        grade: isOpen(cycle) && yes('grade'),
        lookBack: isOpen(cycle) && yes('write-retrospective'),
        carryOver: later === undefined && next !== null && yes('edit-objective') && yes('create-objective'),
      },
    };
  });
  return { cycle, next, objectives };
}

function isOpen({ state }: Cycle): boolean {
  return state === 'running' || state === 'closing';
}

function followUpOf({ id, follow_up, followed_up }: KeyResultsTable): ReviewObjective['followUps'] {
  if (follow_up === '') return [];
  const outcome = followed_up === null ? null : (JSON.parse(followed_up) as { outcome: string }).outcome;
  return [{ id, text: follow_up, outcome }];
}
