import type { KyselyPlugin } from 'kysely';
import type { Services } from '../ask/services.ts';

/** Counts the statements that requests send to the database, those written once included; begin and commit are none. */
export function countStatements(services: Services): (work: () => Promise<unknown>) => Promise<number> {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      count += 1;
      return result;
    },
  };
  services.database = { ...services.database, db: services.database.db.withPlugin(counter) };
  return async (work) => {
    const before = count;
    await work();
    return count - before;
  };
}
