import { setImmediate } from 'node:timers/promises';
import type { Cycle } from '../../../../contract/cycles.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import type { Ask } from '../../../ask/change.ts';
import { programOf } from '../../../auth/program.ts';
import type { Db } from '../../../db/database.ts';
import type { SourcesTable, TokensTable } from '../../../db/tables/sources.ts';
import { encoded } from '../../../http/written-file.ts';
import { type WrittenOnce, writtenOnce } from '../../../kept/written-once.ts';
import { presentCard } from '../../../standing/card.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { loadAround } from '../../../standing/load.ts';
import { listObjectives, listOpenIds } from '../../../store/objectives.ts';
import { listSourcesOf } from '../../../store/sources.ts';
import { listTeams } from '../../../store/teams.ts';
import { type MetricName, labelsOf, metricHead, metricNames, sample } from './metric-lines.ts';

/** Several dashboards that read at once, or one that reads every second, cost one page every few seconds. */
const keptFor = 5000;

/** So many objectives are judged at once, and others are served in between. */
const atOnce = 10;

/** So many lines leave at once. */
const linesAtOnce = 1000;

type Page = WrittenOnce<Uint8Array>;

/**
 * The page of a token as gzip, written while it is sent; whoever asks while it is written, or some seconds after it was
 * begun, reads the same.
 */
export function metricsWriter() {
  const pages = new Map<string, { at: number; isWhole: boolean; page: Promise<Page> }>();
  return async (db: Db, token: TokensTable, now: Date): Promise<AsyncIterable<Uint8Array>> => {
    const key = `${token.organization_id} ${token.team_id ?? ''}`;
    for (const [old, { at, isWhole }] of pages)
      if (isWhole && Math.abs(now.getTime() - at) >= keptFor) pages.delete(old);
    const known = pages.get(key);
    if (known) return (await known.page).read();
    const page = openPage(db, token, now);
    const kept = { at: now.getTime(), isWhole: false, page };
    pages.set(key, kept);
    // A page that could not be written is nobody's answer but those who read it then.
    page
      .then((one) => one.written)
      .then(
        () => (kept.isWhole = true),
        () => pages.get(key) === kept && pages.delete(key),
      );
    return (await page).read();
  };
}

/** What can be refused is found before the first line leaves. */
async function openPage(db: Db, token: TokensTable, now: Date): Promise<Page> {
  const organizationId = token.organization_id;
  const ask = { db, ...(await programOf(db, organizationId)), now };
  const cycle = pickCurrent(await listCycles(ask), now);
  const [teams, ids] = await Promise.all([
    listTeams(db, organizationId),
    cycle ? listOpenIds(db, organizationId, { cycleId: cycle.id, teamId: token.team_id ?? undefined }) : [],
  ]);
  const lines = metricsPage(ask, cycle, ids, new Map(teams.map((team) => [team.id, team.name])));
  return writtenOnce(ReadableStream.from(encoded(lines)).pipeThrough(new CompressionStream('gzip')));
}

/** Its labels, its numbers by metric, and what some metrics say besides. */
type Told = {
  labels: string;
  numbers: Partial<Record<MetricName, number | null>>;
  besides: Partial<Record<MetricName, string>>;
};

/**
 * Published key results of the current cycle in the Prometheus text format: what is not known is left out. Numbers carry
 * ids and the team only, so that a changed wording begins no new series; the words are in the `_info` metrics. Those of
 * key results leave as they are read; the numbers wait for their own place.
 */
async function* metricsPage(
  ask: Ask,
  cycle: Cycle | null,
  ids: readonly string[],
  teams: ReadonlyMap<string, string>,
): AsyncGenerator<string> {
  const told: Told[] = [];
  for (const name of metricNames) {
    yield metricHead(name);
    if (name === 'crux_key_result_info' && cycle !== null)
      for (let at = 0; at < ids.length; at += atOnce) {
        const judged = await judge(ask, cycle, ids.slice(at, at + atOnce), teams);
        yield judged.words;
        told.push(...judged.told);
        await setImmediate();
      }
    else
      for (let at = 0; at < told.length; at += linesAtOnce) {
        yield told
          .slice(at, at + linesAtOnce)
          .map((one) => lineOf(name, one))
          .join('');
        await setImmediate();
      }
  }
}

function lineOf(name: MetricName, { labels, numbers, besides }: Told): string {
  const more = besides[name];
  return sample(name, more === undefined ? labels : `${labels},${more}`, numbers[name]);
}

/** Some objectives with their key results, as they stand; what was withdrawn or restricted meanwhile is left out. */
async function judge(ask: Ask, cycle: Cycle, ids: readonly string[], teams: ReadonlyMap<string, string>) {
  const { db, actor, now } = ask;
  const all = await listObjectives(db, actor.organizationId, { ids });
  // Who reads a scraped page is not known.
  const rows = all.filter((row) => row.state === 'published' && row.restricted === null);
  const loaded = await loadAround(ask, rows);
  const keyResultIds = [...loaded.keyResults.values()].flat().map((one) => one.id);
  const bound = await listSourcesOf(db, actor.organizationId, keyResultIds);
  const sources = new Map(bound.map((row) => [row.subject_id, row]));
  const told: Told[] = [];
  let words = '';
  for (const row of rows) {
    const team = teams.get(row.team_id) ?? '';
    const { rollUp, keyResults } = presentCard(row, loaded, cycle, actor, now);
    for (const one of keyResults) {
      const labels = labelsOf({ key_result_id: one.id, team });
      const more = labelsOf({ objective_id: row.id, key_result: one.text, unit: one.unit });
      words += sample('crux_key_result_info', `${labels},${more}`, 1);
      told.push(keyResultTold(labels, one, sources.get(one.id)));
    }
    told.push({
      labels: labelsOf({ objective_id: row.id, team }),
      numbers: { crux_objective_info: 1, crux_objective_progress: rollUp.progress },
      besides: { crux_objective_info: labelsOf({ cycle: cycle.name, objective: row.text }) },
    });
  }
  return { words, told };
}

function keyResultTold(labels: string, { target, now: stands }: KeyResult, source: SourcesTable | undefined): Told {
  return {
    labels,
    numbers: {
      crux_key_result_value: stands.value,
      crux_key_result_target: target,
      crux_key_result_progress: stands.progress,
      crux_key_result_expected: stands.expected,
      crux_key_result_confidence: stands.confidence,
      crux_key_result_reading_timestamp_seconds: stands.valueAt === null ? null : Date.parse(stands.valueAt) / 1000,
      crux_key_result_status: 1,
      crux_source_failing: source === undefined ? null : Number(source.failure !== null),
    },
    besides: {
      crux_key_result_status: labelsOf({ status: stands.status }),
      crux_source_failing: labelsOf({ reason: source?.failure ?? '' }),
    },
  };
}
