import { dayAt } from '../../core/calendar/zones.ts';
import { sample } from '../../connectors/sample/index.ts';
import { valueAt } from '../../connectors/sample/weekly.ts';
import type { SourcesTable } from '../db/tables/sources.ts';
import { queryHash } from '../outbound/query-hash.ts';
import type { SampleRows, SampleSetting } from './setting.ts';
import type { SampleKeyResult, SampleObjective } from './shape.ts';

/** How a key result of the sample is read by itself: as the page of its source shows it. */
export type SampleSource = {
  connectionId: string;
  system: string;
  name: string;
  config: { series: string; from: string; weekly: string; until?: string };
  hash: string;
  /** The newest number it told, a few minutes ago; absent where it has fallen silent. */
  newest: { at: string; value: number } | undefined;
};

const minuteMs = 60_000;

/** `place`: of the key result in its objective, so that not all are read in the same minute. */
export function sourceOf(
  { calendar, idOf }: SampleSetting,
  { quarter }: SampleObjective,
  one: SampleKeyResult,
  place: number,
): SampleSource | undefined {
  const { source, before = [], readings = [], readingLag } = one;
  const from = calendar.past(quarter, -before.length, 0, 20);
  if (quarter !== 0 || source === undefined || readings.length === 0 || from === undefined) return undefined;
  const [, system = source, series = source] = /^(.+?)[：:]\s*(.+)$/.exec(source) ?? [];
  const values = [...before, ...readings].map((value) => value ?? undefined);
  const weekly = values.map((value) => value ?? '–').join(' ');
  const config = { series, from, weekly, ...(readingLag === undefined ? {} : { until: calendar.daysAgo(readingLag) }) };
  const at = new Date(Date.parse(calendar.now) - (6 + place * 7) * minuteMs).toISOString();
  const value = readingLag === undefined ? valueAt(values, from, at) : undefined;
  return {
    connectionId: idOf('connection', system),
    system,
    name: source,
    config,
    hash: queryHash(sample, sample.config.parse({ ...config, standsFor: system })),
    newest: value === undefined ? undefined : { at, value },
  };
}

/** The row that lets it be read again within the hour, then every day. */
export function sourceRow(
  { organizationId, calendar, zones }: SampleSetting,
  keyResultId: string,
  source: SampleSource,
  lastReadAt: string | null,
  place: number,
): SourcesTable {
  const { until } = source.config;
  return {
    organization_id: organizationId,
    subject_id: keyResultId,
    connection_id: source.connectionId,
    name: source.name,
    config: source.config,
    every_minutes: 24 * 60,
    host: sample.id,
    query_hash: source.hash,
    defined_at: calendar.atMost(0, -2),
    history_from: null,
    due_at: new Date(Date.parse(calendar.now) + (10 + place * 9) * minuteMs).toISOString(),
    leased_until: null,
    leased_by: null,
    tries: until === undefined ? 0 : 3,
    last_read_at: lastReadAt,
    failing_since: until ?? null,
    failure: until === undefined ? null : 'no-data',
    detail: until === undefined ? null : `> ${dayAt(until, zones)}`,
    retry_after: null,
  };
}

/** The systems that are asked, each once. */
export function connectionRows(
  { company, organizationId, calendar, idOf }: SampleSetting,
  sources: readonly SampleSource[],
): NonNullable<SampleRows['connections']> {
  const admin = company.people.find((person) => person.role === 'admin');
  const systems = new Map(sources.map((one) => [one.connectionId, one.system]));
  return [...systems].map(([id, system]) => ({
    organization_id: organizationId,
    id,
    name: system,
    connector: sample.id,
    team_id: null,
    config: { standsFor: system },
    secrets: {},
    created_by: admin === undefined ? null : idOf('person', admin.key),
    created_at: calendar.atMost(-1, 0),
    disabled_at: null,
    removed_at: null,
  }));
}
