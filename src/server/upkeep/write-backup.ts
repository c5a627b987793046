import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Progress } from '../db/copy/fill.ts';
import type { Shape, Source } from '../db/copy/source.ts';
import { type Tally, counted, textOf } from '../db/copy/tally.ts';
import type { Engine } from '../db/database.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';

/** What the first line of a backup says. */
export type Header = {
  crux: 'backup';
  format: 1;
  version: string;
  engine: Engine;
  at: string;
  /** Tells one secret from another, and nothing of it. */
  secret: string;
  migrations: readonly string[];
  tables: readonly Shape[];
};

export type Last = { end: true; tables: number; rows: number; checksum: string };

export type Written = { file: string; rows: number; tables: number; bytes: number };

/**
 * Writes a backup: gzip of JSON lines, engine-neutral. A header; of each table its rows and how many with which hash; at
 * the end a checksum of all before. Under its name it is there whole or not at all.
 */
export async function writeBackup(
  file: string,
  header: Omit<Header, 'crux' | 'format' | 'migrations' | 'tables'>,
  source: Source,
  progress: Progress,
): Promise<Written> {
  const part = `${file}.part`;
  let isOurs = false;
  let rows = 0;
  const { migrations, shapes } = source;
  async function* lines() {
    const sum = createHash('sha256');
    yield line(
      sum,
      JSON.stringify({ crux: 'backup', format: 1, ...header, migrations, tables: shapes } satisfies Header),
    );
    for (const shape of shapes) {
      let tally: Tally = { rows: 0, hash: '' };
      for await (const some of counted(source.rows(shape), (told) => (tally = told)))
        yield some.map((row) => line(sum, textOf(row))).join('');
      yield line(sum, JSON.stringify({ table: shape.table, ...tally }));
      rows += tally.rows;
      progress(shape.table, tally);
    }
    yield `${JSON.stringify({ end: true, tables: shapes.length, rows, checksum: sum.digest('hex') } satisfies Last)}\n`;
  }
  try {
    // Not over a backup that is there, nor over one that is being written; on the disk before it has its name.
    if (existsSync(file)) throw new CopyRefusal('backup-unwritable', { file, reason: 'EEXIST' });
    const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
    out.once('open', () => (isOurs = true));
    await pipeline(lines, createGzip(), out);
    await rename(part, file);
  } catch (fault) {
    if (isOurs) await rm(part, { force: true });
    throw isOfFiles(fault) ? new CopyRefusal('backup-unwritable', { file, reason: fault.message }) : fault;
  }
  const { size } = await stat(file);
  return { file, rows, tables: shapes.length, bytes: size };
}

function line(sum: ReturnType<typeof createHash>, content: string): string {
  const text = `${content}\n`;
  sum.update(text);
  return text;
}

function isOfFiles(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && /^E[A-Z]+$/.test((fault as NodeJS.ErrnoException).code ?? '');
}
