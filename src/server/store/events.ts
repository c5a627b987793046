import { sql } from 'kysely';
import { statement } from '../db/statement.ts';
import type { EventType } from '../../contract/event-types.ts';
import { type Actor, selves, teamsOf } from '../../core/access/relation.ts';
import type { Db } from '../db/database.ts';
import type { EventsTable } from '../db/tables/organization.ts';
import { decoded } from './json-columns.ts';

export type EventRow = EventsTable & { actor_name: string | null };
export type Where = {
  objectiveId?: string | undefined;
  teamId?: string | undefined;
  before?: number | undefined;
  after?: number | undefined;
  actorId?: string | undefined;
  types?: readonly EventType[] | undefined;
  /** The record it is about, or the objective around that. */
  aboutId?: string | undefined;
  /** From this moment on, and before that one. */
  since?: string | undefined;
  until?: string | undefined;
};

/** Events of an organization with the name of who did them. */
function named(db: Db, organizationId: string) {
  return db
    .selectFrom('events')
    .leftJoin('people', (join) =>
      join.onRef('people.organization_id', '=', 'events.organization_id').onRef('people.id', '=', 'events.actor_id'),
    )
    .selectAll('events')
    .select('people.name as actor_name')
    .where('events.organization_id', '=', organizationId);
}

/**
 * Events that the actor may hear of and perhaps some others, newest first (with `after`: oldest first): `mayHear` alone
 * knows, this only reads few that it has to leave out.
 */
export async function listEventsAbout(
  db: Db,
  actor: Actor,
  { objectiveId, teamId, before, after, actorId, types, aboutId, since, until }: Where,
  limit: number,
): Promise<EventRow[]> {
  let query = named(db, actor.organizationId);
  if (objectiveId !== undefined) query = query.where('events.objective_id', '=', objectiveId);
  if (teamId !== undefined) query = query.where('events.team_id', '=', teamId);
  if (before !== undefined) query = query.where('events.seq', '<', before);
  if (after !== undefined) query = query.where('events.seq', '>', after);
  if (actorId !== undefined) query = query.where('events.actor_id', '=', actorId);
  if (types !== undefined) query = query.where('events.type', 'in', types);
  if (since !== undefined) query = query.where('events.at', '>=', since);
  if (until !== undefined) query = query.where('events.at', '<', until);
  if (aboutId !== undefined)
    query = query.where((at) =>
      at.or([at('events.subject_id', '=', aboutId), at('events.objective_id', '=', aboutId)]),
    );
  // A dependency stands in the logs of both teams, with all that it says only in that of the team that asks.
  if (teamId === undefined && after === undefined)
    query = query.where((at) =>
      at.or([
        at(sql.ref<string>('events.type'), 'not like', 'dependency.%'),
        at(sql.ref<string>('events.payload'), 'like', '%"after":%'),
      ]),
    );
  if (actor.role !== 'admin') {
    const teams = actor.role === 'reader' ? [] : teamsOf(actor);
    query = query.where((at) =>
      at.or([
        at('events.visibility', '=', 'everyone'),
        at('events.actor_id', '=', actor.id),
        ...(teams.length > 0 ? [at('events.team_id', 'in', teams)] : []),
        ...[...selves(actor), ...teams].map((id) =>
          at(sql.ref<string>('events.payload'), 'like', `%"alsoFor":[%"${id}"%`),
        ),
      ]),
    );
  }
  return decoded(
    'events',
    await query
      .orderBy('events.seq', after === undefined ? 'desc' : 'asc')
      .limit(limit)
      .execute(),
  );
}

/** What happened to one record of an objective, newest first; who may see the record is for the caller to ask. */
export async function listSubjectEvents(
  db: Db,
  organizationId: string,
  objectiveId: string | null,
  subjectId: string,
  types: readonly EventType[],
  newest?: number,
): Promise<EventRow[]> {
  const query = named(db, organizationId)
    .where('events.objective_id', objectiveId === null ? 'is' : '=', objectiveId)
    .where('events.subject_id', '=', subjectId)
    .where('events.type', 'in', types)
    .orderBy('events.seq', 'desc');
  return decoded('events', await (newest === undefined ? query : query.limit(newest)).execute());
}

/** Those of these objectives that anything happened to after a moment, or besides events of these types. */
export async function listTouched(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
  { after, besides }: { after: string; besides: readonly EventType[] },
): Promise<Set<string | null>> {
  const rows = await db
    .selectFrom('events')
    .select('objective_id')
    .distinct()
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .where((at) => at.or([at('at', '>', after), at('type', 'not in', besides)]))
    .execute();
  return new Set(rows.map((row) => row.objective_id));
}

export type HeadAt = { organization_id: string; seq: number };

/** The number of the last event of each organization. */
export async function listHeads(db: Db): Promise<HeadAt[]> {
  return db.selectFrom('event_heads').select(['organization_id', 'seq']).execute();
}

/** Of an organization, from one number to another, oldest first. */
export async function listEventsBetween(db: Db, organizationId: string, from: number, to: number): Promise<EventRow[]> {
  return decoded(
    'events',
    await named(db, organizationId)
      .where('events.seq', '>=', from)
      .where('events.seq', '<=', to)
      .orderBy('events.seq')
      .execute(),
  );
}

const lastSeqs = statement((db, at: { organizationId: string; teamId: string }) => {
  const last = db
    .selectFrom('events')
    .select((column) => column.fn.max('seq').as('seq'))
    .where('organization_id', '=', at.organizationId);
  return last.where('team_id', '=', at.teamId).unionAll(last.where('team_id', 'is', null));
});

/** The number of the last event of a team, or of the whole organization if that came later. */
export async function teamStamp(db: Db, organizationId: string, teamId: string): Promise<string> {
  const rows = await lastSeqs(db, { organizationId, teamId });
  return rows.map((row) => row.seq ?? 0).join('.');
}
