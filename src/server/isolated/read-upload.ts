import { keepShard } from '../../connectors/ci-reports/shards.ts';
import { type DecoderOf, type NotRead, type ReadReport, pushReader } from '../../connectors/ci-reports/push-reader.ts';
import { retriesWords } from '../../connectors/ci-reports/retries.ts';
import { multipart } from '../http/multipart.ts';

/** A report as the server needs it: without its counts, which may be many. */
export type TakenReport = Omit<ReadReport, 'counts'>;
/** `kept`: the counts as text, for a push in parts. */
export type Taken = { ok: true; reports: TakenReport[]; kept: string } | NotRead;
/** The fields of a form by name, and what its files hold. */
export type Upload = { ok: true; fields: [name: string, value: string][]; taken: Taken };

/** Reads a multipart push as it arrives. */
export async function readUpload(boundary: string, largest: number, body: AsyncIterable<Uint8Array>): Promise<Upload> {
  const push = pushReader(decoderOf, largest);
  const fields: Upload['fields'] = [];
  const reader = multipart(boundary, {
    field: (name, value) => void fields.push([name, value]),
    file: (name) => push.file(name),
  });
  for await (const bytes of body) reader.take(bytes);
  reader.end();
  const inParts = fields.some(([name]) => name === 'shard');
  const said = fields.find(([name]) => name === 'retries')?.[1].trim();
  const outcome = push.end(retriesWords.find((one) => one === said));
  return { ok: true, fields, taken: outcome.ok ? taken(outcome.reports, inParts) : outcome };
}

export function taken(reports: readonly ReadReport[], inParts: boolean): Taken & { ok: true } {
  const kept = inParts ? keepShard(reports) : '';
  return { ok: true, reports: reports.map(withoutCounts), kept };
}

export function withoutCounts({ format, files, measures, told }: ReadReport): TakenReport {
  return { format, files, measures, told };
}

const decoderOf: DecoderOf = (encoding) => new TextDecoder(encoding, { fatal: true });
