import { setTimeout } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Services } from '../ask/services.ts';

/** From here on each statement takes its time, another one each time: whatever can come between two of them does. */
export function slowDown(services: Services, milliseconds = 6): void {
  const slow: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      await setTimeout(Math.random() * milliseconds);
      return result;
    },
  };
  services.database = { ...services.database, db: services.database.db.withPlugin(slow) };
}
