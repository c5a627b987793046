import { DatabaseSync, constants } from 'node:sqlite';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { SqlRows } from '../../connectors/io.ts';

export const mostRows = 10_000;

export type SqliteAsk = { file: string; query: string; from: string; to: string };

/** One statement on a file that is opened read-only; it may select, and nothing else: no attaching, no settings. */
export function readSqlite(asked: SqliteAsk): SqlRows | Failure {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(asked.file, { readOnly: true });
  } catch (thrown) {
    return failed('unreachable', (thrown as Error).message);
  }
  try {
    const harmless = new Set([
      constants.SQLITE_SELECT,
      constants.SQLITE_READ,
      constants.SQLITE_FUNCTION,
      constants.SQLITE_RECURSIVE,
    ]);
    db.setAuthorizer((action, _first, second) =>
      harmless.has(action) && second !== 'load_extension' ? constants.SQLITE_OK : constants.SQLITE_DENY,
    );
    const statement = db.prepare(asked.query);
    statement.setAllowUnknownNamedParameters(true);
    const columns = statement.columns().map((column) => column.name);
    const rows: unknown[][] = [];
    for (const row of statement.iterate({ from: asked.from, to: asked.to })) {
      if (rows.length === mostRows) return failed('too-large', `> ${mostRows}`);
      rows.push(columns.map((name) => row[name]));
    }
    return { ok: true, columns, rows };
  } catch (thrown) {
    return failed('bad-query', (thrown as Error).message);
  } finally {
    db.close();
  }
}
