import type { SampleEvent, SampleRows, SampleSetting } from './setting.ts';
import type { ChainKey } from '../db/database.ts';
import { toJson } from '../db/json.ts';
import type { EventsTable } from '../db/tables/organization.ts';
import { hashOf } from '../events/append-events.ts';

/** The log as it would have been written: in order of time, each row with the hash of the one before. */
export function eventRows(
  { organizationId, idOf }: SampleSetting,
  events: readonly SampleEvent[],
  chainKey: ChainKey | undefined,
): SampleRows {
  let hash = '';
  const rows = events
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((event, index) => {
      const payload = { values: { text: event.text } };
      const row = {
        organization_id: organizationId,
        seq: index + 1,
        at: event.at,
        type: event.type,
        actor_id: idOf('person', event.by),
        team_id: event.teamId ?? null,
        objective_id: event.objectiveId ?? null,
        subject_id: event.subjectId,
        visibility: event.team ? ('team' as const) : ('everyone' as const),
        previous_hash: hash,
      };
      hash = hashOf({ ...row, payload: toJson<EventsTable['payload']>(payload) }, chainKey);
      return { ...row, payload, hash };
    });
  return { events: rows, event_heads: [{ organization_id: organizationId, seq: rows.length, hash }] };
}
