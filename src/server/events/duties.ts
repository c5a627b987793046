import type { Actor } from '../../core/access/relation.ts';
import type { Db } from '../db/database.ts';
import { findDuty } from '../store/deputies.ts';
import { namesOf } from '../store/people.ts';
import type { NewEvent } from './append-events.ts';

type Author = { organizationId: string; id: string | null; standsInFor?: Actor['standsInFor'] };

/** Which of the events a deputy made for somebody who is away, and for whom: the log names both. */
export async function dutiesMet(
  tx: Db,
  { organizationId, standsInFor = [] }: Author,
  events: readonly NewEvent[],
): Promise<Map<NewEvent, { id: string; name: string }>> {
  const met = new Map<NewEvent, { id: string; name: string }>();
  if (standsInFor.length === 0) return met;
  const away = standsInFor.map((one) => one.id);
  const names = await namesOf(tx, organizationId, away);
  for (const event of events) {
    const { objectiveId, subjectId } = event;
    const found = async () => (objectiveId ? findDuty(tx, organizationId, objectiveId, subjectId) : null);
    const owner = event.dutyOf === undefined ? await found() : event.dutyOf;
    if (owner !== null && away.includes(owner)) met.set(event, { id: owner, name: names.get(owner) ?? '' });
  }
  return met;
}
