import type { Services } from '../ask/services.ts';
import { inTransaction } from '../ask/change.ts';
import { listLogHeads } from '../store/event-chain.ts';

/**
 * Each log whose end has no hash with the key in use gets one more event that has: it says so, and what is before it
 * cannot be changed any more either, as its hash goes into this one's.
 */
export async function keyLogs(services: Pick<Services, 'database' | 'bus' | 'identify' | 'clock'>): Promise<number> {
  const { database, clock } = services;
  const name = database.chainKey?.name ?? '';
  const heads = await listLogHeads(database.db);
  const plain = heads.filter(({ hash, isSample }) => hash !== '' && !isSample && !hash.startsWith(`${name}.`));
  for (const { organizationId } of plain)
    await inTransaction(services, { organizationId, id: null }, clock(), async (_, record) =>
      record({ type: 'log.keyed', subjectId: organizationId }),
    );
  return plain.length;
}
