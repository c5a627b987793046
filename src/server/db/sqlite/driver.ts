import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { type CachedStatement, statementCache } from './statements.ts';
import { writeTurns } from './write-turn.ts';

type Run = (sql: string) => CachedStatement;

/**
 * Kysely's driver on `node:sqlite`: one connection writes, transactions take turns on it; another only reads, so that a
 * read never sees what is not committed and never waits.
 */
export class SqliteDriver implements Driver {
  readonly #file: string;
  #writer!: DatabaseSync;
  #reader!: DatabaseSync;
  #write!: Run;
  #read!: Run;
  #takeTurn = writeTurns();

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#writer = new DatabaseSync(this.#file, { enableForeignKeyConstraints: true, timeout: 5000 });
    this.#writer.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;');
    this.#reader = new DatabaseSync(this.#file, { readOnly: true, timeout: 5000 });
    this.#write = statementCache(this.#writer);
    this.#read = statementCache(this.#reader);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#writer, this.#read, this.#write, this.#takeTurn);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('commit');
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('rollback');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer?.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #writer: DatabaseSync;
  readonly #read: Run;
  readonly #write: Run;
  readonly #takeTurn: () => Promise<() => void>;
  #giveTurn: (() => void) | undefined;

  constructor(writer: DatabaseSync, read: Run, write: Run, takeTurn: () => Promise<() => void>) {
    this.#writer = writer;
    this.#read = read;
    this.#write = write;
    this.#takeTurn = takeTurn;
  }

  async begin(): Promise<void> {
    this.#giveTurn = await this.#takeTurn();
    try {
      this.#write('begin immediate').statement.run();
    } catch (fault) {
      this.#leave();
      throw fault;
    }
  }

  end(how: 'commit' | 'rollback'): void {
    // A full disk rolls back by itself. A commit that fails throws here and keeps the turn: Kysely then asks for the rollback, which gives it back.
    if (how === 'commit') this.#write('commit').statement.run();
    else if (this.#writer.isTransaction) this.#write('rollback').statement.run();
    this.#leave();
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#giveTurn) return run(this.#write, query);
    if (onlyReads(query)) return run(this.#read, query);
    const give = await this.#takeTurn();
    try {
      return run(this.#write, query);
    } finally {
      give();
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  #leave(): void {
    this.#giveTurn?.();
    this.#giveTurn = undefined;
  }
}

function run<Row>(prepare: Run, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const { statement, givesRows } = prepare(sql);
  const values = parameters as SQLInputValue[];
  if (givesRows) {
    const rows = statement.all(...values) as Row[];
    return { rows, numAffectedRows: BigInt(rows.length) };
  }
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

// The reading connection is opened read-only, so a wrong guess here fails loudly and writes nothing.
function onlyReads({ query, sql }: CompiledQuery): boolean {
  return (
    query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*(select|with|pragma|explain)\b/i.test(sql))
  );
}
