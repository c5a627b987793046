import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { listSources } from '../../../store/sources.ts';
import { listTeams } from '../../../store/teams.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { programOf } from '../../../auth/program.ts';
import type { Db } from '../../../db/database.ts';
import type { SourcesTable, TokensTable } from '../../../db/tables/sources.ts';
import { loadAround } from '../../../standing/load.ts';
import { presentCard } from '../../../standing/card.ts';

const help = {
  crux_key_result_info: 'Always 1; its labels name a key result, for joining by key_result_id.',
  crux_key_result_value: 'Latest value of a key result, in its own unit.',
  crux_key_result_target: 'Target of a key result, in its own unit.',
  crux_key_result_progress: 'Progress of a key result, 0 to 1.',
  crux_key_result_expected: 'Where progress is expected to be today, 0 to 1.',
  crux_key_result_confidence: 'Confidence of the last check-in, 0 to 10.',
  crux_key_result_reading_timestamp_seconds: 'When the latest value was true.',
  crux_key_result_status: 'Always 1; the label status says where the key result stands.',
  crux_source_failing:
    '1 while the source of a key result gives no number, 0 while it does; the label reason says why.',
  crux_objective_info: 'Always 1; its labels name an objective, for joining by objective_id.',
  crux_objective_progress: 'Progress of an objective, 0 to 1.',
};
type Name = keyof typeof help;

/** Several dashboards that read at once, or one that reads every second, cost one page every few seconds. */
const keptFor = 5000;

/** The page of a token, written anew when the last one is older than some seconds. */
export function metricsWriter() {
  const pages = new Map<string, { at: number; text: Promise<string> }>();
  return (db: Db, token: TokensTable, now: Date): Promise<string> => {
    const key = `${token.organization_id} ${token.team_id ?? ''}`;
    const known = pages.get(key);
    if (known && Math.abs(now.getTime() - known.at) < keptFor) return known.text;
    for (const [old, { at }] of pages) if (Math.abs(now.getTime() - at) >= keptFor) pages.delete(old);
    const text = metricsPage(db, token, now);
    pages.set(key, { at: now.getTime(), text });
    // A page that could not be written is nobody's answer but the one who asked first.
    text.catch(() => pages.delete(key));
    return text;
  };
}

/**
 * Published key results of the current cycle in the Prometheus text format: what is not known is left out. Numbers carry
 * ids and the team only, so that a changed wording begins no new series; the words are in the `_info` metrics.
 */
async function metricsPage(db: Db, token: TokensTable, now: Date): Promise<string> {
  const organizationId = token.organization_id;
  const reading = { db, ...(await programOf(db, organizationId)), now };
  const cycle = pickCurrent(await listCycles(reading), now);
  const page = openPage();
  if (!cycle) return page.text();
  const [teamRows, published, bound] = await Promise.all([
    listTeams(db, organizationId),
    listObjectives(db, organizationId, { cycleId: cycle.id }),
    listSources(db, organizationId),
  ]);
  const teams = new Map(teamRows.map((team) => [team.id, team.name]));
  const sources = new Map(bound.map((row) => [row.subject_id, row]));
  const rows = published.filter(
    (row) =>
      row.state === 'published' &&
      // Who reads a scraped page is not known.
      row.restricted === null &&
      (token.team_id === null || row.team_id === token.team_id),
  );
  const loaded = await loadAround(reading, rows);
  for (const row of rows) {
    const { rollUp, keyResults } = presentCard(row, loaded, cycle, reading.actor, now);
    const team = { team: teams.get(row.team_id) ?? '' };
    const objective = { objective_id: row.id, ...team };
    page.add('crux_objective_info', { ...objective, cycle: cycle.name, objective: row.text }, 1);
    page.add('crux_objective_progress', objective, rollUp.progress);
    for (const one of keyResults) addKeyResult(page, one, row.id, team, sources.get(one.id));
  }
  return page.text();
}

function addKeyResult(
  page: ReturnType<typeof openPage>,
  { id, text, unit, target, now: stands }: KeyResult,
  objectiveId: string,
  team: { team: string },
  source: SourcesTable | undefined,
): void {
  const labels = { key_result_id: id, ...team };
  page.add('crux_key_result_info', { ...labels, objective_id: objectiveId, key_result: text, unit }, 1);
  page.add('crux_key_result_value', labels, stands.value);
  page.add('crux_key_result_target', labels, target);
  page.add('crux_key_result_progress', labels, stands.progress);
  page.add('crux_key_result_expected', labels, stands.expected);
  page.add('crux_key_result_confidence', labels, stands.confidence);
  const at = stands.valueAt === null ? null : Date.parse(stands.valueAt) / 1000;
  page.add('crux_key_result_reading_timestamp_seconds', labels, at);
  page.add('crux_key_result_status', { ...labels, status: stands.status }, 1);
  if (source) page.add('crux_source_failing', { ...labels, reason: source.failure ?? '' }, source.failure ? 1 : 0);
}

/** Samples by metric, since the format wants those of one metric together. */
function openPage() {
  const lines = new Map<Name, string[]>();
  return {
    add(name: Name, labels: Record<string, string>, value: number | null | undefined) {
      if (value === null || value === undefined || !Number.isFinite(value)) return;
      const known = lines.get(name) ?? [];
      lines.set(name, known);
      known.push(`${name}{${labelsOf(labels)}} ${value}`);
    },
    text() {
      const blocks = Object.entries(help).map(([name, says]) =>
        [`# HELP ${name} ${says}`, `# TYPE ${name} gauge`, ...(lines.get(name as Name) ?? [])].join('\n'),
      );
      return `${blocks.join('\n')}\n`;
    },
  };
}

const longestLabel = 200;

function labelsOf(labels: Record<string, string>): string {
  const escaped = (text: string) =>
    text
      .slice(0, longestLabel)
      // A cut through a character leaves half of it.
      .toWellFormed()
      .replaceAll('\\', '\\\\')
      .replace(/[\r\n]+/g, '\\n')
      .replaceAll('"', '\\"');
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');
}
