import type { PushOptions } from './push-options.ts';
import { execFileSync } from 'node:child_process';
import type { Retries } from '../../connectors/ci-reports/retries.ts';
import { whyNotRead } from '../../connectors/ci-reports/why-not-read.ts';
import type { ReportReply } from '../../contract/reports.ts';
import { refusals } from '../../contract/refusals.ts';
import { largestUpload } from '../../core/upload-limits.ts';
import { say, sayAll } from '../../core/text.ts';
import { type CiRun, ciEnvironment } from '../input/ci-environment.ts';
import { idsIn } from '../input/ids-in.ts';
import { readHere } from '../input/read-here.ts';
import { type ReportFileHere, reportFiles } from '../input/report-files.ts';
import { type Plan, planned, pushed } from '../output/pushed.ts';
import { Stop, type Terminal } from '../terminal.ts';
import { multipartBody } from './multipart-body.ts';
import { deliver, destination } from './deliver.ts';
import { saying } from './say-not-sent.ts';

/** Exit status: 0 taken; 1 not taken, the same push may succeed later; 2 something has to be changed first. */
export async function runPush(asked: string[], options: PushOptions, terminal: Terminal): Promise<void> {
  if (asked.length === 0) throw new Stop(saying.noFiles);
  const plan = planOf(options);
  const { files, cleanUp } = await reportFiles(asked, options.name);
  try {
    if (options.dryRun) await showPlan(files, plan, options, terminal);
    else await send(files, plan, options, terminal);
  } finally {
    await cleanUp();
  }
}

async function showPlan(files: ReportFileHere[], plan: Plan, options: PushOptions, { lang, out }: Terminal) {
  const read = await readHere(files, retriesOf(options));
  if (!read.ok) {
    const { code, values } = whyNotRead(read, largestUpload);
    throw new Stop(sayAll(refusals[code].text, values));
  }
  const reports = read.reports.map(({ format, told, measures }) => ({ format, told, measures }));
  if (options.json)
    out(`${JSON.stringify({ version: 1, dryRun: true, ...plan, ...filesOf(files), reports }, null, 2)}\n`);
  else out(planned(read.reports, plan, lang));
}

async function send(files: ReportFileHere[], plan: Plan, options: PushOptions, terminal: Terminal): Promise<void> {
  const { lang, out } = terminal;
  const where = destination(options, '/api/reports');
  if (plan.keyResults.length === 0) throw new Stop(saying.noKeyResult);
  const fields: [string, string][] = [
    ...plan.keyResults.map(({ id, metric }): [string, string] => ['kr', metric ? `${id}=${metric}` : id]),
    ['commit', plan.commit],
    ['job', plan.job],
    ...(plan.shard ? [['shard', plan.shard] as [string, string]] : []),
    ...(retriesOf(options) ? [['retries', retriesOf(options)] as [string, string]] : []),
    ...(options.at ? [['at', isoOf(options.at)] as [string, string]] : []),
  ];
  const body = multipartBody(fields, files);
  const isReply = (json: object): json is ReportReply => 'readings' in json;
  const onProgress = showProgress(terminal, body.length);
  const reply = await deliver({ ...where, body, isReply, onProgress }, options, terminal);
  if (reply === undefined) return;
  const { commit, job, shard } = plan;
  if (options.json)
    out(
      `${JSON.stringify({ version: 1, commit, job, ...(shard ? { shard } : {}), ...filesOf(files), ...reply }, null, 2)}\n`,
    );
  else out(pushed(reply, lang, shard));
}

/** Who pushes, for what: options first, then what the CI says, then git. */
function planOf(options: PushOptions): Plan {
  const run: CiRun | undefined = ciEnvironment(process.env);
  const commit = (options.commit || run?.commit) ?? commitOfGit();
  if (!commit) throw new Stop(saying.noCommit);
  const shard = options.shard ?? run?.shard;
  if (shard !== undefined && !/^[1-9]\d*\/[1-9]\d*$/.test(shard)) throw new Stop(saying.badShard);
  const keyResults = options.kr.map((one) => {
    const [given = '', metric = options.measure] = one.split('=', 2);
    const id = idsIn(given)[0] ?? given;
    return metric ? { id, metric } : { id };
  });
  return {
    to: options.to || process.env['CRUX_URL'] || undefined,
    commit,
    job: options.job ?? run?.job ?? '',
    shard,
    keyResults,
  };
}

function retriesOf({ retries, retriesTold }: PushOptions): Retries | undefined {
  return retries ?? (retriesTold ? 'told' : undefined);
}

function commitOfGit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined; // no git, or no commit: then it has to be said
  }
}

function isoOf(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) throw new Stop(saying.badTime);
  return new Date(time).toISOString();
}

function filesOf(files: ReportFileHere[]) {
  return { files: files.map(({ name, bytes }) => ({ name, bytes })) };
}

/** A line on stderr, once sending has taken half a second and somebody watches. */
function showProgress({ lang, err }: Terminal, total: number): (sent: number | undefined) => void {
  const began = performance.now();
  let shown = 0;
  return (sent) => {
    const now = performance.now();
    if (!process.stderr.isTTY || (shown === 0 && now - began < 500)) return;
    if (sent === undefined) err('\r\u001b[K');
    else if (now - shown > 100) {
      shown = now;
      const values = { sent: (sent / 1e6).toFixed(1), total: (total / 1e6).toFixed(1) };
      err(`\r${say(saying.sending, lang, values)}`);
    }
  };
}
