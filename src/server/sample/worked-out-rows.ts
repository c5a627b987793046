import { ownIndicators } from '../../connectors/own-indicators/index.ts';
import { marginalEfficiency } from '../../core/estimates/marginal-efficiency.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { queryHash } from '../outbound/query-hash.ts';
import { weeklyPoints } from './indicator-rows.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

type Rows = Required<Pick<SampleRows, 'indicators' | 'readings' | 'sources' | 'connections'>>;

/** Numbers that are worked out from two others by themselves, with what they would have said week by week. */
export function workedOutRows(setting: SampleSetting): Rows {
  const { company, organizationId: organization_id, calendar, idOf } = setting;
  const rows: Rows = { indicators: [], readings: [], sources: [], connections: [] };
  const connectionId = idOf('connection', ownIndicators.id);
  const [first] = company.workedOut;
  if (first === undefined) return rows;
  rows.connections.push({
    organization_id,
    id: connectionId,
    name: ownIndicators.label[company.lang],
    connector: ownIndicators.id,
    team_id: null,
    config: {},
    secrets: {},
    created_by: idOf('person', first.owner),
    created_at: calendar.atMost(-1, 0),
    disabled_at: null,
    removed_at: null,
  });
  for (const { team, owner, output, people, weeks, ...one } of company.workedOut) {
    const id = idOf('indicator', one.name);
    const by = idOf('person', owner);
    const config = {
      measure: 'marginal-efficiency',
      output: idOf('indicator', output),
      people: idOf('indicator', people),
      days: weeks * 7,
    };
    const hash = queryHash(ownIndicators, ownIndicators.config.parse(config));
    const points = weeklyPoints(setting, workedOut(setting, { output, people, weeks }));
    const created_at = points[0]!.at;
    rows.indicators.push({
      ...one,
      organization_id,
      id,
      team_id: team === null ? null : idOf('team', team),
      owner_id: by,
      version: 1,
      created_by: by,
      created_at,
      archived_at: null,
    });
    for (const { at, value } of points)
      rows.readings.push({
        organization_id,
        id: uuidV7(),
        subject_id: id,
        at,
        recorded_at: at,
        recorded_by: null,
        source: ownIndicators.id,
        query_hash: hash,
        value,
        numerator: null,
        denominator: null,
        note: '',
      });
    rows.sources.push({
      organization_id,
      subject_id: id,
      connection_id: connectionId,
      name: '',
      config,
      every_minutes: 24 * 60,
      host: ownIndicators.id,
      query_hash: hash,
      defined_at: created_at,
      history_from: null,
      due_at: calendar.now,
      leased_until: null,
      leased_by: null,
      tries: 0,
      last_read_at: points.at(-1)!.at,
      failing_since: null,
      failure: null,
      detail: null,
      retry_after: null,
    });
  }
  return rows;
}

/** Each week against the one so many weeks before. */
function workedOut({ company }: SampleSetting, of: { output: string; people: string; weeks: number }): number[] {
  const [output = [], people = []] = [of.output, of.people].map(
    (name) => company.indicators.find((one) => one.name === name)?.weekly,
  );
  return output.slice(of.weeks).map((outputAfter, at) => {
    const value = marginalEfficiency({
      outputBefore: output[at]!,
      outputAfter,
      peopleBefore: people[at]!,
      peopleAfter: people[at + of.weeks]!,
    });
    if (value === undefined) throw new Error(`${of.people}: nobody was added by week ${at + of.weeks}`);
    return value;
  });
}
