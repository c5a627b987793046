import type { Event } from '../../contract/events.ts';
import { eventTypes } from '../../contract/event-types.ts';
import type { EventsTable } from '../db/tables/organization.ts';
import type { Happening } from './event-bus.ts';

/** Row → the event as the API tells it. `actorName` is the name of the row's actor, when it has one. */
export function presentEvent(row: EventsTable, actorName: string | undefined): Event {
  return {
    id: String(row.seq),
    type: row.type,
    noun: eventTypes[row.type]?.noun ?? 'organization',
    subjectId: row.subject_id,
    teamId: row.team_id,
    objectiveId: row.objective_id,
    actor: row.actor_id === null || actorName === undefined ? null : { id: row.actor_id, name: actorName },
    dutyOf: row.payload.dutyOf ?? null,
    token: row.payload.token ?? null,
    values: row.payload.values,
    at: row.at,
  };
}

/** Row → what the listeners of this node are told. */
export function toHappening(row: EventsTable, actorName: string | undefined): Happening {
  return {
    event: presentEvent(row, actorName),
    organizationId: row.organization_id,
    seq: row.seq,
    visibility: row.visibility,
    alsoFor: row.payload.alsoFor ?? [],
  };
}
