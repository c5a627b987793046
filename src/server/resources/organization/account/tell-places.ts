import type { EventType } from '../../../../contract/event-types.ts';
import { inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { findPerson } from '../../../store/people.ts';
import { listPlaces } from '../../../store/session.ts';

type Telling = Pick<Services, 'database' | 'bus' | 'identify'>;

/**
 * Tells an account's own news in each of its organizations: to the person and to admins; every node hears it at once.
 * `by` nobody: whoever had a link did it, and the log does not say that it was the person.
 */
export async function tellPlaces(
  services: Telling,
  userId: string,
  type: EventType,
  now: Date,
  by: 'self' | 'nobody' = 'self',
  told: { before?: object; after?: object } = {},
): Promise<void> {
  const { db } = services.database;
  for (const { organization_id: organizationId, id } of await listPlaces(db, userId)) {
    const name = (await findPerson(db, organizationId, id))?.name ?? '';
    const author = by === 'self' ? { organizationId, id, name } : { organizationId, id: null };
    await inTransaction(services, author, now, async (_, record) =>
      record({ type, subjectId: id, visibility: 'team', alsoFor: [id], values: { name }, ...told }),
    );
  }
  services.identify.forget();
}
