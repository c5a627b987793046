import type { Hono } from 'hono';
import type { z } from 'zod';
import { type restrictionBody, restrictionsEndpoints } from '../../../contract/restrictions.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Told } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import type { ObjectivesTable } from '../../db/tables/objectives.ts';
import type { StoredRestriction } from '../../db/tables/written.ts';
import { serve } from '../../http/serve.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater } from '../../standing/page.ts';
import { recordOf } from '../../standing/record.ts';
import { askForSharesAgain } from '../../standing/shares-again.ts';
import { listShutOut } from '../../standing/shut-out.ts';
import { hideKeptNames } from '../../store/alignments.ts';
import { listKeyResults } from '../../store/key-results.ts';
import { updateObjective } from '../../store/objectives.ts';
import { listPeople } from '../../store/people.ts';
import { deleteLinksOf } from '../../store/public-links.ts';
import { listTeams } from '../../store/teams.ts';

export function serveRestrictions(app: Hono, services: Services): void {
  serve(app, services, restrictionsEndpoints, {
    restrict: (call) => restrict(call, call.params.objectiveId, call.body),
    open: (call) => open(call, call.params.objectiveId),
  });
}

export type Named = z.output<typeof restrictionBody>;

/** From now on only those who are named read it; what was shown outside stops, and what it counted in elsewhere counts it no more. */
async function restrict(change: Change, id: string, named: Named): Promise<Told<Objective>> {
  await shut(change, await openObjective(change, id, 'publish-objective'), named);
  return objectiveLater(change, id);
}

/** The same of a draft by whoever writes it. */
export async function restrictDraft(change: Change, id: string, named: Named): Promise<void> {
  await shut(change, await openObjective(change, id, 'edit-objective'), named);
}

type Opened = Awaited<ReturnType<typeof openObjective>>;

async function shut(change: Change, { row, access }: Opened, named: Named): Promise<void> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const { id } = row;
  await refuseClosed(change, row.cycle_id);
  await refuseUnknown(change, named);
  const restricted: StoredRestriction = {
    teamIds: [...new Set(named.teamIds)].filter((teamId) => teamId !== row.team_id),
    personIds: [...new Set(named.personIds)],
    reason: named.reason,
    by: actor.id,
    at: now.toISOString(),
  };
  await refuseOwnerLeftOut(change, { ...row, restricted });
  await updateObjective(db, organizationId, id, { restricted });
  await deleteLinksOf(db, organizationId, id);
  await hideKeptNames(db, organizationId, id);
  record({
    type: 'objective.restricted',
    subjectId: id,
    ...aboutObjective(row, recordOf({ ...row, restricted }, access.askedIds)),
    values: { text: row.text, reason: named.reason },
    before: { restricted: row.restricted },
    after: { restricted },
  });
}

/** Everybody reads it again; a share that fits no more is asked for anew. */
async function open(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const { row, access } = await openObjective(change, id, 'publish-objective');
  await refuseClosed(change, row.cycle_id);
  if (row.restricted === null) return objectiveLater(change, id);
  await askForSharesAgain(change, id);
  await updateObjective(db, actor.organizationId, id, { restricted: null });
  record({
    type: 'objective.opened',
    subjectId: id,
    ...aboutObjective(row, recordOf({ ...row, restricted: null }, access.askedIds)),
    values: { text: row.text },
    before: { restricted: row.restricted },
  });
  return objectiveLater(change, id);
}

async function refuseUnknown({ db, actor }: Change, { teamIds, personIds }: Named): Promise<void> {
  const [teams, people] = await Promise.all([
    listTeams(db, actor.organizationId),
    listPeople(db, actor.organizationId),
  ]);
  const wrong = (path: string, ids: readonly string[], known: readonly { id: string }[]) =>
    ids.flatMap((id, index) =>
      known.some((one) => one.id === id) ? [] : [{ path: `${path}.${index}`, code: 'wrong' }],
    );
  const problems = [...wrong('teamIds', teamIds, teams), ...wrong('personIds', personIds, people)];
  if (problems.length > 0) refuse('invalid', { problems });
}

/** Whoever owns a key result goes on reading it. */
async function refuseOwnerLeftOut(change: Change, row: ObjectivesTable): Promise<void> {
  const keyResults = await listKeyResults(change.db, change.actor.organizationId, [row.id]);
  const [person] = await listShutOut(
    change.db,
    row,
    keyResults.map((one) => one.owner_id),
  );
  if (person) refuse('owner-not-named', { values: { name: person.name } });
}
