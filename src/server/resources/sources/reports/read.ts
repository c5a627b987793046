import type { z } from 'zod';
import type { NotRead } from '../../../../connectors/ci-reports/push-reader.ts';
import { whyNotRead } from '../../../../connectors/ci-reports/why-not-read.ts';
import type { Failure } from '../../../../connectors/failure.ts';
import { type reportBody, pushBody } from '../../../../contract/reports.ts';
import { largestUpload, megabytes } from '../../../../core/upload-limits.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { parse } from '../../../http/input.ts';
import { boundaryOf } from '../../../http/multipart.ts';
import { fewAtOnce } from '../../../isolated/few-at-once.ts';
import type { Taken, TakenReport, Upload } from '../../../isolated/read-upload.ts';
import { runIsolated } from '../../../isolated/run-isolated.ts';

/** What was pushed, and what is in it. `kept`: the counts as text, of a push in parts. */
export type Pushed = z.output<typeof pushBody> & { reports: TakenReport[]; kept: string };
/** `parts`: in how many parts of the push the report was. */
export type SummedReport = TakenReport & { parts?: number };

/** In MB, of the process that reads. */
const memory = 500;
/** Whole files are here already; an upload may take as long as the server waits for a request. */
const [seconds, uploadSeconds] = [30, 310];
/** In characters: what one part of a push may keep until the others come. */
const largestKept = 24_000_000;

/** In milliseconds, before the first piece and beyond what is sent at the slowest rate: bytes in a millisecond. */
const [patience, slowest] = [10_000, 20];

const inTurn = fewAtOnce(4, 60);

/** Reads the files of a JSON push, apart from the server, all or none. */
export async function readFiles(body: z.output<typeof reportBody>): Promise<Pushed> {
  const { files, ...push } = body;
  const inParts = push.shard !== undefined;
  const job = { kind: 'reports' as const, files, inParts, retries: push.retries };
  return pushed(push, await inTurn(() => runIsolated<Taken>(job, seconds, memory)));
}

/** Reads a multipart push as it arrives; of its bytes none are kept. */
export async function readUpload(request: Request): Promise<Pushed> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '') ?? refuse('upload-broken');
  if (Number(request.headers.get('content-length') ?? 0) > largestUpload) tooLarge();
  const job = { kind: 'upload' as const, boundary, largest: largestUpload };
  const feed = within(request.body ?? refuse('upload-broken'), largestUpload);
  const upload = await inTurn(() => runIsolated<Upload>(job, uploadSeconds, memory, feed));
  if (!upload.ok) return upload.detail === 'upload-broken' ? refuse('upload-broken') : refuseNotRead(upload);
  return pushed(parse(pushBody, bodyOf(upload.fields)), upload.taken);
}

/** The sums over all parts of a push. */
export async function sumShards(parts: string[]): Promise<SummedReport[]> {
  const job = { kind: 'shards' as const, parts };
  const summed = await inTurn(() => runIsolated<{ ok: true; reports: SummedReport[] }>(job, seconds, 2 * memory));
  return summed.ok ? summed.reports : refuseNotRead(summed);
}

function pushed(push: z.output<typeof pushBody>, taken: Taken | Failure): Pushed {
  if (!taken.ok) return refuseNotRead(taken);
  if (taken.kept.length > largestKept) tooLarge(largestKept);
  return { ...push, reports: taken.reports, kept: taken.kept };
}

/** The fields of a form as the JSON body has them: `kr=ID=measure`, `kr=ID`, and the others under their names. */
function bodyOf(fields: Upload['fields']): object {
  const one = Object.fromEntries(fields.filter(([name]) => name !== 'kr'));
  const keyResults = fields
    .filter(([name]) => name === 'kr')
    .map(([, value]) => {
      const [id = '', metric] = value.trim().split('=', 2);
      return metric ? { id, metric } : { id };
    });
  return { keyResults, ...one };
}

/** Pieces of an upload. One that stalls, or drips, would hold the turn of others. */
async function* within(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  let [size, waited] = [0, 0];
  try {
    for (;;) {
      const asked = performance.now();
      const left = Math.max(0, patience + size / slowest - waited);
      const next = await atMost(left, pieces.next());
      waited += performance.now() - asked;
      if (next === undefined) return refuse('upload-broken');
      if (next.done) return;
      size += next.value.length;
      if (size > limit) tooLarge();
      yield next.value;
    }
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    refuse('upload-broken');
  } finally {
    // Whoever is refused need not send the rest; what breaks off was told above.
    void pieces.return?.().catch(() => undefined);
  }
}

/** What comes in time, or nothing; the clock ends with it, so that nothing of a piece is kept. */
function atMost<Result>(milliseconds: number, coming: Promise<Result>): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Says which file is wrong, and in what. */
function refuseNotRead(failure: Failure | NotRead): never {
  const { code, values } = whyNotRead(failure, largestUpload);
  return refuse(code, { values });
}

function tooLarge(limit = largestUpload): never {
  return refuse('too-large', { values: { limit: megabytes(limit) } });
}
