import { refuseIndicator } from '../../../standing/series.ts';
import { reportsEndpoints } from '../../../../contract/reports.ts';
import { tokenOf } from '../../../auth/tokens.ts';
import type { Hono } from 'hono';
import { refuseForeignOrigin } from '../../../http/input.ts';
import { outsideOf } from '../../../http/outside.ts';
import { serveOpen } from '../../../http/serve.ts';
import { keptFile } from '../../../http/written-file.ts';
import type { Services } from '../../../ask/services.ts';
import { readFiles, readUpload, type Pushed, type SummedReport, sumShards } from './read.ts';
import { metricsWriter } from './metrics-page.ts';
import { recordTold, timeOf } from '../../../standing/record-reading.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { takeKeyResult, updateKeyResult } from '../../../store/key-results.ts';
import { markUsed } from '../../../store/tokens.ts';
import { createHash } from 'node:crypto';
import type { ReportReply } from '../../../../contract/reports.ts';
import { measuresNamed } from '../../../../core/catalog/report-measures.ts';
import { convertUnit } from '../../../../core/numbers/convert-unit.ts';
import { refuse } from '../../../../core/refusal.ts';
import { programOf } from '../../../auth/program.ts';
import { type Change, inTransaction } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { TokensTable } from '../../../db/tables/sources.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { deleteShards, findReportReading, listShards, putReportReading, putShard } from '../../../store/reports.ts';

/** Numbers in from CI jobs, and out again to dashboards. */
export function serveReports(app: Hono, services: Services): void {
  const { database, clock } = services;
  // The same push with its files as they are: read as it arrives, however large.
  app.post(reportsEndpoints.push.path, async (context, next) => {
    const request = context.req.raw;
    if (!/^multipart\//i.test(request.headers.get('content-type') ?? '')) return next();
    refuseForeignOrigin(request, outsideOf(context, services));
    const token = await tokenOf(database.db, request, 'reports', clock());
    return context.json(await takePush(services, token, await readUpload(request), clock()));
  });
  const push = ({ request, now }: { request: Request; now: Date }) => tokenOf(database.db, request, 'reports', now);
  serveOpen(
    app,
    services,
    reportsEndpoints,
    { push: async (call) => takePush(services, await push(call), await readFiles(call.body), call.now) },
    { push },
  );
  const metrics = metricsWriter();
  app.get('/metrics', async (context, next) => {
    // A person's browser means the page of the same address.
    if (context.req.header('accept')?.includes('text/html') && !context.req.header('authorization')) return next();
    const token = await tokenOf(database.db, context.req.raw, 'metrics', clock());
    const page = keptFile(context.req.raw, await metrics(database.db, token, clock()));
    page.headers.set('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    return page;
  });
}

type Opened = Awaited<ReturnType<typeof openKeyResult>> & { metric: string; known: Put | undefined };

type Put = { metric: string; value: number; at: string };

const longestBack = 2 * 366 * 86_400_000;

/**
 * One reading per key result; the same commit and job again gives the same readings and writes none. Of a push in parts
 * the readings are made of the sums, once all parts are there; they are put together between two transactions, so that
 * nobody else waits for it.
 */
export async function takePush(
  services: Services,
  token: TokensTable,
  pushed: Pushed,
  now: Date,
): Promise<ReportReply> {
  const author = { organizationId: token.organization_id, id: null, token: { id: token.id, name: token.name } };
  for (let summed: Summed | undefined; ; ) {
    const reply = await inTransaction(services, author, now, async (db, record) =>
      takeOnce({ ...(await programOf(db, token.organization_id)), db, now, record }, token, pushed, summed),
    );
    if (reply) return reply;
    const parts = await listShards(services.database.db, token.organization_id, pushed);
    summed = { parts: parts.length, reports: await sumShards(parts.map((one) => one.reports)) };
  }
}

type Summed = { parts: number; reports: SummedReport[] };

/** Nothing when all parts are there and have to be summed first. */
async function takeOnce(
  change: Change,
  token: TokensTable,
  pushed: Pushed,
  summed: Summed | undefined,
): Promise<ReportReply | undefined> {
  const { db, now } = change;
  const at = atOf(pushed.at, now);
  const opened: Opened[] = [];
  // In one order, whoever pushes: so that two pushes never wait for each other.
  for (const asked of pushed.keyResults.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    opened.push(await open(change, token, pushed, asked));
  await markUsed(db, token, now.toISOString());
  const toldOf = (reports: SummedReport[]) => reports.map(({ format, told, measures }) => ({ format, told, measures }));
  const isNew = opened.filter(({ known }) => !known);
  const of = Number(pushed.shard?.split('/')[1] ?? 0);
  let reports: SummedReport[] = pushed.reports;
  if (of > 0 && isNew.length > 0) {
    await putShard(db, token.organization_id, pushed, now.toISOString());
    const have = (await listShards(db, token.organization_id, pushed)).map((one) => one.shard);
    if (have.length < of) return { reports: toldOf(reports), readings: readingsOf(opened), shards: { have, of } };
    if (summed?.parts !== of) return undefined;
    reports = summed.reports;
    await deleteShards(db, token.organization_id, pushed);
  }
  for (const one of isNew) one.known = await record(change, token, pushed, one, reports, at, of);
  return {
    reports: toldOf(reports),
    readings: readingsOf(opened, isNew),
    shards: of > 0 ? { have: Array.from({ length: of }, (_, index) => index + 1), of } : null,
  };
}

/** A key result that may be pushed for, the measure it takes, and what this commit and job gave before. */
async function open(
  change: Change,
  token: TokensTable,
  { reports, commit, job }: Pushed,
  asked: Pushed['keyResults'][number],
): Promise<Opened> {
  const { id } = asked;
  const found = await openKeyResult(change, id, 'check-in');
  if (token.team_id !== null && token.team_id !== found.row.team_id) refuse('not-found');
  await refuseClosed(change, found.row.cycle_id);
  const keyResult = (await takeKeyResult(change.db, token.organization_id, id)) ?? refuse('not-found');
  refuseIndicator(keyResult);
  const { measure } = find(reports, asked.metric ?? boundTo(keyResult) ?? keyResult.metric ?? undefined);
  const where = { organization_id: token.organization_id, key_result_id: id, commit_id: commit, job };
  const known = await findReportReading(change.db, { ...where, metric: measure.metric });
  return { ...found, keyResult, metric: measure.metric, known };
}

async function record(
  change: Change,
  token: TokensTable,
  { commit, job }: Pushed,
  { keyResult, row, access, metric }: Opened,
  reports: SummedReport[],
  at: string,
  of: number,
): Promise<Put> {
  const { db, now } = change;
  const { organization_id } = token;
  const { report, measure } = find(reports, metric);
  if (of > 0 && report.parts !== of) refuse('shards-differ', { values: { metric, have: report.parts ?? 0, of } });
  const value =
    convertUnit(measure.value, measure.unit, keyResult.unit) ??
    refuse('unit-clash', {
      values: { metric, value: `${measure.value} ${measure.unit}`.trim(), unit: keyResult.unit },
    });
  const reading = { key_result_id: keyResult.id, commit_id: commit, job, metric, value, at };
  await putReportReading(db, { organization_id, ...reading });
  await bind(change, keyResult, report.format, metric);
  const told = {
    keyResult,
    readings: [{ ...measure, value, at }],
    source: report.format,
    queryHash: createHash('sha256').update(metric).digest('hex').slice(0, 16),
    note: `${commit}${job === '' ? '' : ` · ${job}`}`,
  };
  await recordTold(db, organization_id, [told], now);
  change.record({
    type: 'reading.recorded',
    subjectId: keyResult.id,
    ...aboutObjective(row, access),
    values: { text: keyResult.text, value },
  });
  return { metric, value, at };
}

function readingsOf(opened: readonly Opened[], made: readonly Opened[] = []): ReportReply['readings'] {
  return opened.flatMap((one) =>
    one.known
      ? [
          {
            keyResultId: one.keyResult.id,
            metric: one.known.metric,
            value: one.known.value,
            unit: one.keyResult.unit,
            at: one.known.at,
            again: !made.includes(one),
          },
        ]
      : [],
  );
}

function find(reports: readonly SummedReport[], name: string | undefined) {
  const wanted = name === undefined ? [] : measuresNamed(name);
  for (const report of reports)
    for (const measure of report.measures) if (wanted.includes(measure.metric)) return { report, measure };
  const ran = reports.some(({ measures }) => measures.some((one) => one.metric === 'tests.count' && one.value > 0));
  if (ran && wanted.includes('tests.flaky-rate'))
    refuse('retries-not-told', { values: { metric: 'tests.flaky-rate' } });
  const known = reports.flatMap(({ measures }) => measures.map((one) => one.metric)).join(', ');
  if (name === undefined) return refuse('measure-not-named', { values: { known } });
  return refuse('metric-not-in-report', { values: { metric: name, known } });
}

function boundTo({ source }: KeyResultsTable): string | undefined {
  const metric = source?.config['metric'];
  return typeof metric === 'string' ? metric : undefined;
}

/** The first push is the binding; a source that somebody chose stays. */
async function bind({ db, actor }: Change, keyResult: KeyResultsTable, format: string, metric: string): Promise<void> {
  if (keyResult.source !== null) return;
  const source = { kind: format, name: format, config: { metric } };
  await updateKeyResult(db, actor.organizationId, keyResult.id, { source });
}

/** A machine whose clock was never set is not believed. */
function atOf(given: string | undefined, now: Date): string {
  const at = timeOf(given, now);
  if (Date.parse(at) < now.getTime() - longestBack) refuse('reading-too-old', { values: { at } });
  return at;
}
