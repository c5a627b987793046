import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { ReadReport, ReportsOutcome } from '../../../connectors/ci-reports/read-reports.ts';
import type { ReportReply, reportBody } from '../../../contract/sources.ts';
import { refuse } from '../../../core/refusal.ts';
import { programOf } from '../../auth/program.ts';
import type { Change } from '../../change.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import type { TokensTable } from '../../db/tables/sources.ts';
import { runIsolated } from '../../isolated/run-isolated.ts';
import { takeKeyResult, updateKeyResult } from '../key-results/actions.ts';
import { refuseClosed } from '../objectives/actions.ts';
import { aboutObjective, openKeyResult } from '../objectives/load.ts';
import { recordTold, timeOf } from '../readings/actions.ts';
import { markUsed } from '../tokens/actions.ts';
import { putReportReading } from './store.ts';

type Body = z.output<typeof reportBody>;

const seconds = 20;
const megabytes = 400;

/** Reads the files apart from the server, all or none. */
export async function readFiles(files: Body['files']): Promise<ReadReport[]> {
  const outcome = await runIsolated<ReportsOutcome>({ kind: 'reports', files }, seconds, megabytes);
  if (outcome.ok) return outcome.reports;
  const file = 'at' in outcome ? outcome.at : '';
  return refuse('report-not-read', { values: { file, detail: outcome.detail || outcome.failure } });
}

/** One reading per key result; the same commit and job again gives the same readings and writes none. */
export async function takeReports(
  change: Change,
  token: TokensTable,
  body: Body,
  reports: ReadReport[],
): Promise<ReportReply> {
  const { db, now } = change;
  const at = timeOf(body.at, now);
  const readings: ReportReply['readings'] = [];
  for (const { id, metric: asked } of body.keyResults) {
    const { keyResult, row, record: access } = await openKeyResult(change, id, 'check-in');
    if (token.team_id !== null && token.team_id !== row.team_id) refuse('not-found');
    await refuseClosed(change, row.cycle_id);
    const { report, measure } = find(reports, asked ?? boundTo(keyResult));
    const put = await putReportReading(db, {
      organization_id: token.organization_id,
      key_result_id: id,
      commit_id: body.commit,
      job: body.job,
      metric: measure.metric,
      value: measure.value,
      at,
    });
    readings.push({ keyResultId: id, metric: measure.metric, value: put.row.value, at: put.row.at, again: put.again });
    if (put.again) continue;
    const taken = (await takeKeyResult(db, token.organization_id, id)) ?? refuse('not-found');
    await bind(change, keyResult, report.format, measure.metric);
    const told = {
      keyResult: taken,
      readings: [{ ...measure, at }],
      source: report.format,
      queryHash: createHash('sha256').update(measure.metric).digest('hex').slice(0, 16),
      note: `${body.commit}${body.job === '' ? '' : ` · ${body.job}`}`,
    };
    await recordTold(db, token.organization_id, [told], now);
    change.record({
      type: 'reading.recorded',
      subjectId: id,
      ...aboutObjective(row, access),
      values: { text: keyResult.text, value: measure.value },
    });
  }
  await markUsed(db, token, now.toISOString());
  return { reports: reports.map(({ format, told, measures }) => ({ format, told, measures })), readings };
}

export function changeOf(token: TokensTable, change: Omit<Change, 'actor' | 'name'>): Change {
  return { ...change, ...programOf(token.organization_id) };
}

function find(reports: ReadReport[], metric: string | undefined) {
  for (const report of reports)
    for (const measure of report.measures) if (measure.metric === metric) return { report, measure };
  const known = reports.flatMap(({ measures }) => measures.map((one) => one.metric)).join(', ');
  return refuse('metric-not-in-report', { values: { metric: metric ?? '?', known } });
}

function boundTo({ source }: KeyResultsTable): string | undefined {
  const metric = source === null ? undefined : (JSON.parse(source) as { config?: { metric?: unknown } }).config?.metric;
  return typeof metric === 'string' ? metric : undefined;
}

/** The first push is the binding; a source that somebody chose stays. */
async function bind({ db, actor }: Change, keyResult: KeyResultsTable, format: string, metric: string): Promise<void> {
  if (keyResult.source !== null) return;
  const source = { kind: format, name: format, config: { metric } };
  await updateKeyResult(db, actor.organizationId, keyResult.id, { source: JSON.stringify(source) });
}
