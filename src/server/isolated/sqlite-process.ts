import { type SqliteAsk, readSqlite } from './read-sqlite.ts';

process.once('message', (asked) => {
  process.send?.(readSqlite(asked as SqliteAsk), undefined, undefined, () => process.exit(0));
});
