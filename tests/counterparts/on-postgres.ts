// Runs statements on a database of the PostgreSQL of the suite.
import { Client } from 'pg';

/** Where the suite's PostgreSQL is. */
export const given = new URL(process.env['CRUX_TEST_DATABASE_URL'] ?? '');

export async function onPostgres(database: string, ...texts: string[]): Promise<void> {
  const client = new Client({ connectionString: new URL(`/${database}`, given).href });
  await client.connect();
  for (const text of texts) await client.query(text);
  await client.end();
}
