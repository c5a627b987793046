// A node on a network far away from its PostgreSQL: each statement takes its time, so that what can come between two of
// them does. Starts the server as people do.
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const { prototype } = pg.Client;
const query = prototype.query as (...args: unknown[]) => unknown;
Object.assign(prototype, {
  query(this: pg.Client, ...args: unknown[]) {
    const asked = query.apply(this, args);
    if (!(asked instanceof Promise)) return asked;
    return asked.then(async (result: unknown) => {
      await setTimeout(Math.random() * 4);
      return result;
    });
  },
});
await import('../../src/server/run/entry.ts');
