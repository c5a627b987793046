import type { Zones } from '../../../../core/calendar/zones.ts';
import type { Lang } from '../../../../core/text.ts';
import { hashPassword } from '../../../auth/password-hash.ts';
import { registerAccount } from '../../../auth/register.ts';
import { inTransaction } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { Services } from '../../../ask/services.ts';

/** Accounts that only look around end in this; no mail can ever reach them. */
export const visitorDomain = 'visitor.invalid';

/** A new account with a sample company of its own, in one transaction; `first` may still refuse. */
export async function addVisitor(
  services: Looking,
  { email, password, lang, now, zones }: { email: string; password: string; lang: Lang; now: Date; zones: Zones },
  first: (tx: Db) => Promise<void>,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const organizationId = uuidV7();
  await inTransaction(services, { organizationId, id: null, turn: 'set-up' }, now, async (tx, record) => {
    await first(tx);
    const userId = await registerAccount(tx, { email, name: 'Crux', passwordHash });
    const { chainKey } = services.database;
    await (await loader()).loadSample(tx, { lang, organizationId, userId, now, zones, chainKey });
    record({ type: 'sample.added', subjectId: organizationId });
  });
}

// Two languages of made-up company: loaded only when somebody wants to look around.
export const loader = () => import('../../../sample/load.ts');

export type Looking = Pick<Services, 'database' | 'bus' | 'identify' | 'secret'>;
