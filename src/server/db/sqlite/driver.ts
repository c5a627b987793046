import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { type CachedStatement, statementCache } from './statements.ts';
import { withoutLongLists } from '../long-lists.ts';
import { whenUnlocked } from './patience.ts';
import { type Held, type Writer, openWriter } from './writer.ts';

type Run = (sql: string) => CachedStatement;

/**
 * Kysely's driver on `node:sqlite`: one connection writes, transactions take turns on it; another only reads, so that a
 * read never sees what is not committed and never waits.
 */
export class SqliteDriver implements Driver {
  readonly #file: string;
  readonly #check: () => void;
  readonly #held: Held;
  #writing!: DatabaseSync;
  #reading!: DatabaseSync;
  #writer!: Writer;
  #read!: Run;

  constructor(file: string, check: () => void, held: Held) {
    this.#file = file;
    this.#check = check;
    this.#held = held;
  }

  async init(): Promise<void> {
    this.#writing = new DatabaseSync(this.#file, { enableForeignKeyConstraints: true, timeout: 5000 });
    this.#writing.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;');
    this.#reading = new DatabaseSync(this.#file, { readOnly: true, timeout: 0 });
    // From here on whoever waits for another program waits outside the engine.
    this.#writing.exec('pragma busy_timeout = 0');
    this.#writer = openWriter(this.#writing, this.#check, this.#held);
    this.#read = statementCache(this.#reading);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#read, this.#writer);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.rollback();
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#writer?.settle();
    this.#reading?.close();
    this.#writing?.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #read: Run;
  readonly #writer: Writer;
  #isWriting = false;

  constructor(read: Run, writer: Writer) {
    this.#read = read;
    this.#writer = writer;
  }

  async begin(): Promise<void> {
    await this.#writer.begin();
    this.#isWriting = true;
  }

  async commit(): Promise<void> {
    this.#isWriting = false;
    await this.#writer.commit();
  }

  rollback(): void {
    // After a commit that failed, the writer has rolled back already.
    if (this.#isWriting) this.#writer.rollback();
    this.#isWriting = false;
  }

  async executeQuery<Row>(given: CompiledQuery): Promise<QueryResult<Row>> {
    const query = withoutLongLists(given, 'sqlite');
    if (this.#isWriting) return run(this.#writer.prepare, query);
    if (onlyReads(query)) return whenUnlocked(() => run(this.#read, query));
    await this.begin();
    try {
      const result = run<Row>(this.#writer.prepare, query);
      await this.commit();
      return result;
    } catch (fault) {
      this.rollback();
      throw fault;
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}

function run<Row>(prepare: Run, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const { statement, givesRows, rows: rowsOf } = prepare(sql);
  const values = parameters as SQLInputValue[];
  if (givesRows) {
    const rows = rowsOf(values) as Row[];
    return { rows, numAffectedRows: BigInt(rows.length) };
  }
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

// The reading connection is opened read-only, so a wrong guess here fails loudly and writes nothing.
function onlyReads({ query, sql }: CompiledQuery): boolean {
  if (query.kind === 'SelectQueryNode') return true;
  return query.kind === 'RawNode' && /^\s*(select|with|pragma|explain)\b/i.test(sql);
}
