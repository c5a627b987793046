import type { Database } from '../database.ts';
import { takeTime } from '../migrate.ts';
import type { Source } from './source.ts';

/** Reads a database as it is at one moment, while a server may go on writing. */
export async function withSource<Result>(
  { engine, place, db }: Database,
  work: (source: Source) => Promise<Result>,
): Promise<Result> {
  if (engine === 'postgres') {
    const { postgresSource } = await import('../postgres/copy-source.ts');
    const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return reading.execute(async (tx) => {
      await takeTime(tx);
      return work(await postgresSource(tx));
    });
  }
  const { sqliteSource } = await import('../sqlite/copy-source.ts');
  const source = sqliteSource(place);
  try {
    return await work(source);
  } finally {
    source.close();
  }
}
