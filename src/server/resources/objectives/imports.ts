import type { Hono } from 'hono';
import { importsEndpoints, type ImportRead } from '../../../contract/imports.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listMeasured } from '../../standing/measured.ts';
import { type Opened, openForChange, saveKeyResult } from '../../standing/open-key-result.ts';
import { readSeries } from '../../../connectors/csv/read-series.ts';
import { isAfter } from '../../../core/standing/counted-readings.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change } from '../../ask/change.ts';
import { refuseIndicator, wholeSeries } from '../../standing/series.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { aboutObjective } from '../../standing/load.ts';
import { recordImport, removeImported } from './readings/readings.ts';

const { preview, create, remove } = importsEndpoints;

export function serveImports(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { preview, create, remove },
    {
      preview: (call) => previewImport(call, call.params.keyResultId, call.body.text),
      create: (call) => addImport(call, call.params.keyResultId, call.body.text),
      remove: (call) => removeImport(call, call.params.keyResultId, call.params.importId),
    },
  );
}

/** What the table would become; nothing is kept. */
export async function previewImport(change: Change, keyResultId: string, text: string): Promise<ImportRead> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  return readTable(change, opened, text);
}

/** Keeps what can be read. A reading that is there already stays as it is. */
export async function addImport(
  change: Change,
  keyResultId: string,
  text: string,
): Promise<{ id: string; count: number }> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  refuseIndicator(opened.keyResult);
  const { readings } = await readTable(change, opened, text);
  if (readings.length === 0) refuse('import-empty');
  const id = uuidV7();
  const kept = await recordImport(change, opened.keyResult, id, readings);
  change.record({
    type: 'import.added',
    subjectId: keyResultId,
    ...aboutObjective(opened.row, opened.access),
    values: { text: opened.keyResult.text, count: readings.length },
    after: { id, from: readings[0]?.at, to: readings.at(-1)?.at },
  });
  await saveKeyResult(change, opened, kept);
  return { id, count: readings.length };
}

export async function removeImport(change: Change, keyResultId: string, importId: string): Promise<void> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  const { count, kept } = await removeImported(change, keyResultId, importId);
  if (count === 0) refuse('not-found');
  change.record({
    type: 'import.removed',
    subjectId: keyResultId,
    ...aboutObjective(opened.row, opened.access),
    values: { text: opened.keyResult.text, count },
  });
  await saveKeyResult(change, opened, kept);
}

async function readTable({ db, actor, now }: Change, { keyResult, cycle }: Opened, text: string): Promise<ImportRead> {
  const read = readSeries(text, now.toISOString(), keyResult.unit, cycle.zones);
  if (read.readings.length === 0 && read.problems.length === 0) refuse('import-empty');
  const there = new Set((await listMeasured(db, actor.organizationId, wholeSeries(keyResult.id))).map(({ at }) => at));
  const codeOf = (at: string) => (there.has(at) ? 'known' : isAfter(cycle, at) ? 'after-cycle' : undefined);
  const problems = read.readings.flatMap(({ line, at, said }) => {
    const code = codeOf(at);
    return code === undefined ? [] : [{ line, code, said } as const];
  });
  return {
    columns: read.columns,
    readings: read.readings
      .filter(({ at }) => codeOf(at) === undefined)
      .map(({ line, at, value }) => ({ line, at, value })),
    problems: [...read.problems, ...problems].toSorted((a, b) => a.line - b.line),
  };
}
