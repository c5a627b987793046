import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Shape, type Source, type Value, batch } from '../db/copy/source.ts';
import { type Tallies, type Tally, counted, rowOf } from '../db/copy/tally.ts';
import { knownMigrations } from '../db/migrate.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import type { Header, Last } from './write-backup.ts';

/**
 * A backup to copy from; refuses what is none, and one of a newer program. Reading it throws `backup-damaged` where
 * something is missing or other than it was; `finish`, after the last table, when its end is.
 */
export async function openBackup(file: string): Promise<{ header: Header; source: Source; finish(): Promise<void> }> {
  const damaged = (reason: string) => new CopyRefusal('backup-damaged', { file, reason });
  const lines = linesOf(file);
  const sum = createHash('sha256');
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next().catch((fault: unknown) => refuse(file, fault));
    if (done) throw damaged('it ends early');
    return value;
  };
  const first = await next();
  const header = headerOf(first, file);
  sum.update(`${first}\n`);

  /** Lines of one table; the last one says what they should come to. */
  async function* told(table: string, said: (tally: Tally) => void): AsyncIterable<Value[][]> {
    let rows: Value[][] = [];
    for (let text = await next(); ; text = await next()) {
      sum.update(`${text}\n`);
      const line = read(text, damaged);
      if (!Array.isArray(line)) {
        if (line.table !== table) throw damaged(table);
        said(line);
        break;
      }
      rows.push(line);
      if (rows.length < batch) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  }

  async function* rows({ table }: Shape): AsyncIterable<readonly Value[][]> {
    const should: Record<string, Tally> = {};
    let found: Tally | undefined;
    const batches = told(table, (tally) => (should[table] = tally));
    yield* counted(batches, (tally) => (found = tally));
    if (found?.rows !== should[table]?.rows || found?.hash !== should[table]?.hash) throw damaged(table);
  }

  return {
    header,
    source: { migrations: header.migrations, shapes: header.tables, rows },
    async finish() {
      const last = JSON.parse(await next()) as Partial<Last>;
      if (last.end !== true || last.checksum !== sum.digest('hex')) throw damaged('checksum');
      // The rest is the zip's own checksum.
      const after = await lines.next().catch((fault: unknown) => refuse(file, fault));
      if (!after.done) throw damaged('it goes on after its end');
    },
  };
}

/** Reads a backup to its end and says what is in it. */
export async function checkBackup(file: string): Promise<{ header: Header; tallies: Tallies }> {
  const { header, source, finish } = await openBackup(file);
  const tallies: Record<string, Tally> = {};
  for (const shape of source.shapes)
    for await (const rows of counted(source.rows(shape), (tally) => (tallies[shape.table] = tally))) void rows;
  await finish();
  return { header, tallies };
}

// Not by Node's reader of lines: it ends lines at U+2028, too, which texts may hold.
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  const text = pipeline(createReadStream(file), createGunzip(), () => undefined).setEncoding('utf8');
  let rest = '';
  for await (const chunk of text as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
  return undefined;
}

function refuse(file: string, fault: unknown): never {
  const { code = '', message } = fault as NodeJS.ErrnoException;
  if (/^E[A-Z]+$/.test(code)) throw new CopyRefusal('backup-unreadable', { file, reason: message });
  if (message === 'incorrect header check') throw new CopyRefusal('backup-foreign', { file });
  throw new CopyRefusal('backup-damaged', { file, reason: message });
}

function headerOf(text: string, file: string): Header {
  const header = headerIn(text);
  if (header?.crux !== 'backup' || header.format !== 1) throw new CopyRefusal('backup-foreign', { file });
  const known = new Set(knownMigrations());
  const newer = header.migrations.find((name) => !known.has(name));
  if (newer !== undefined) throw new CopyRefusal('backup-newer', { file, version: header.version, migration: newer });
  return header;
}

function headerIn(text: string): Header | undefined {
  try {
    return JSON.parse(text) as Header;
  } catch {
    // No line of ours: the caller says so.
    return undefined;
  }
}

function read(text: string, damaged: (reason: string) => CopyRefusal): Value[] | ({ table: string } & Tally) {
  try {
    return text.startsWith('[') ? rowOf(text) : (JSON.parse(text) as { table: string } & Tally);
  } catch {
    throw damaged('a line is not whole');
  }
}
