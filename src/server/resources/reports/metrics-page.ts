import { programOf } from '../../auth/program.ts';
import type { Db } from '../../db/database.ts';
import type { TokensTable } from '../../db/tables/sources.ts';
import { listCycles, pickCurrent } from '../cycles/actions.ts';
import { listObjectives } from '../objectives/actions.ts';
import { loadAround } from '../objectives/load.ts';
import { presentCard } from '../objectives/present.ts';
import { listTeams } from '../teams/actions.ts';

const help = {
  crux_key_result_progress: 'Progress of a key result, 0 to 1.',
  crux_key_result_expected: 'Where progress is expected to be today, 0 to 1.',
  crux_key_result_confidence: 'Confidence of the last check-in, 0 to 10.',
  crux_key_result_value: 'Latest reading of a key result.',
  crux_key_result_reading_timestamp_seconds: 'Time of the latest reading.',
  crux_objective_progress: 'Progress of an objective, 0 to 1.',
};
type Name = keyof typeof help;

/** Published key results of the current cycle in the Prometheus text format: what is not known is left out. */
export async function metricsPage(db: Db, token: TokensTable, now: Date): Promise<string> {
  const organizationId = token.organization_id;
  const reading = { db, ...programOf(organizationId), now };
  const cycle = pickCurrent(await listCycles(reading), now);
  const lines = new Map<Name, string[]>(Object.keys(help).map((name) => [name as Name, []]));
  const add = (name: Name, labels: string, value: number | null | undefined) => {
    if (value !== null && value !== undefined && Number.isFinite(value))
      lines.get(name)!.push(`${name}{${labels}} ${value}`);
  };
  if (cycle) {
    const teams = new Map((await listTeams(db, organizationId)).map((team) => [team.id, team.name]));
    const rows = (await listObjectives(db, organizationId, { cycleId: cycle.id })).filter(
      (row) => row.state === 'published' && (token.team_id === null || row.team_id === token.team_id),
    );
    const loaded = await loadAround(reading, rows);
    for (const row of rows) {
      const card = presentCard(row, loaded, cycle, reading.actor, now);
      const around = labelsOf({
        team: teams.get(row.team_id) ?? '',
        cycle: cycle.name,
        objective_id: row.id,
        objective: row.text,
      });
      add('crux_objective_progress', around, card.rollUp.progress);
      for (const { id, text, unit, now: stands } of card.keyResults) {
        const labels = `${around},${labelsOf({ key_result_id: id, key_result: text, unit })}`;
        add('crux_key_result_progress', labels, stands.progress);
        add('crux_key_result_expected', labels, stands.expected);
        add('crux_key_result_confidence', labels, stands.confidence);
        add('crux_key_result_value', labels, stands.value);
        const at = stands.valueAt === null ? null : Date.parse(stands.valueAt) / 1000;
        add('crux_key_result_reading_timestamp_seconds', labels, at);
      }
    }
  }
  const blocks = [...lines].map(([name, samples]) =>
    [`# HELP ${name} ${help[name]}`, `# TYPE ${name} gauge`, ...samples].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

function labelsOf(labels: Record<string, string>): string {
  const escaped = (text: string) =>
    text.slice(0, 200).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');
}
