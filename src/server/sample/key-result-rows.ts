import type { SampleSetting } from './setting.ts';
import type { Insertable } from 'kysely';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { CheckInsTable, ReadingsTable } from '../db/tables/readings.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleKeyResult, SampleObjective } from './shape.ts';
import { takenPoints } from './indicator-rows.ts';
import { type SampleSource, sourceOf, sourceRow } from './source-rows.ts';
import { sample } from '../../connectors/sample/index.ts';
import type { SourcesTable } from '../db/tables/sources.ts';

export type KeyResultRows = {
  key_results: KeyResultsTable[];
  readings: Insertable<ReadingsTable>[];
  check_ins: Insertable<CheckInsTable>[];
  sources: SourcesTable[];
  /** What the rows of `sources` were made from. */
  asked: SampleSource[];
};

type Placed = { id: string; objective: SampleObjective; publishedAt: string | null };
type Point = { at: string; value: number };

/** Points on a key-result row for its sparkline, the newest last. */
const mostPoints = 40;

/** The key results of one objective with their readings and check-ins up to now, and where they stand. */
export function keyResultRows(setting: SampleSetting, placed: Placed): KeyResultRows {
  const rows: KeyResultRows = { key_results: [], readings: [], check_ins: [], sources: [], asked: [] };
  for (const [position, one] of placed.objective.keyResults.entries()) {
    const id = uuidV7();
    const source = placed.publishedAt === null ? undefined : sourceOf(setting, placed.objective, one, position);
    const points =
      one.indicator === undefined
        ? [...pointsOf(setting, placed.objective, one), ...(source?.newest ? [source.newest] : [])]
        : takenPoints(setting, one.indicator, placed.objective.quarter);
    const checkIns = placed.publishedAt === null ? [] : checkInRows(setting, placed, one, id, points, position);
    // Nothing is copied from an indicator.
    if (one.indicator === undefined) rows.readings.push(...readingRows(setting, one, id, points, source));
    rows.check_ins.push(...checkIns);
    rows.key_results.push(keyResultRow(setting, placed, one, { id, position, points, source, last: checkIns.at(-1) }));
    if (source === undefined) continue;
    rows.asked.push(source);
    rows.sources.push(sourceRow(setting, id, source, points.at(-1)?.at ?? null, position));
  }
  return rows;
}

type Standing = {
  id: string;
  position: number;
  points: Point[];
  source: SampleSource | undefined;
  last: Insertable<CheckInsTable> | undefined;
};

function keyResultRow(
  setting: SampleSetting,
  { id: objectiveId, objective, publishedAt }: Placed,
  one: SampleKeyResult,
  { id, position, points, source, last }: Standing,
): KeyResultsTable {
  const { organizationId, calendar, idOf } = setting;
  const { baseline = null, target = null } = one;
  const frozen = publishedAt === null ? null : { baseline, target, at: calendar.atMost(objective.quarter, 0) };
  const value = points.at(-1);
  return {
    organization_id: organizationId,
    id,
    objective_id: objectiveId,
    position,
    text: one.text,
    kind: one.kind ?? 'metric',
    measure: one.measure ?? 'change',
    baseline,
    target,
    low: one.low ?? null,
    high: one.high ?? null,
    unit: one.unit ?? '',
    meaning: one.meaning ?? null,
    source: publishedAt === null ? null : toldOf(setting, one, source),
    owner_id: idOf('person', one.owner),
    proposed_by: one.proposedBy ? idOf('person', one.proposedBy) : null,
    confirmed_by: one.confirmedBy ? idOf('person', one.confirmedBy) : null,
    commitment: one.commitment ?? null,
    cadence: one.cadence ?? 'weekly',
    weight: one.weight ?? 1,
    profile: 'linear',
    profile_from: null,
    know_by: one.knowByWeek === undefined ? null : calendar.day(objective.quarter, one.knowByWeek),
    follow_up: one.followUp ?? '',
    supports: one.supports ?? '',
    note: '',
    hypothesis: one.hypothesis ?? '',
    stop_if: one.stopIf ?? '',
    release_day: one.releaseWeek === undefined ? null : calendar.day(objective.quarter, one.releaseWeek),
    matures_after_days: one.maturesAfterDays ?? null,
    steps: stepsOf(setting, objective, one, id),
    frozen,
    value: value?.value ?? null,
    value_at: value?.at ?? null,
    points: points.slice(-mostPoints),
    confidence: last?.confidence ?? null,
    checked_in_at: last?.at ?? null,
    check_in_id: last?.id ?? null,
    continues_id: null,
    followed_up: null,
    series_kind: null,
    ratio_days: null,
    event_ahead: null,
    metric: null,
    indicator_id: one.indicator === undefined ? null : idOf('indicator', one.indicator),
    created_at: calendar.atMost(objective.quarter, -2),
    removed_at: null,
    dropped: null,
  };
}

/** Where its numbers come from; in earlier quarters only in words. */
function toldOf(
  { idOf }: SampleSetting,
  one: SampleKeyResult,
  source: SampleSource | undefined,
): KeyResultsTable['source'] {
  if (one.indicator !== undefined)
    return { kind: 'indicator', name: one.indicator, config: { indicatorId: idOf('indicator', one.indicator) } };
  if (source === undefined) return { kind: 'manual', name: one.source ?? '', config: {} };
  return { kind: sample.id, name: source.name, config: { ...source.config, connectionId: source.connectionId } };
}

/** Weekly values that have arrived by now, those before the quarter first. */
function pointsOf({ calendar }: SampleSetting, { quarter }: SampleObjective, one: SampleKeyResult): Point[] {
  const { before = [], readings = [], readingLag = 0 } = one;
  const latest = calendar.daysAgo(readingLag);
  const at = (week: number) => calendar.past(quarter, week, 0, 20);
  return [
    ...before.map((value, index) => ({ at: at(index - before.length), value })),
    ...readings.map((value, week) => ({ at: at(week), value })),
  ].flatMap(({ at: when, value }) =>
    when === undefined || when > latest || value === null ? [] : [{ at: when, value }],
  );
}

function readingRows(
  { organizationId, idOf }: SampleSetting,
  one: SampleKeyResult,
  id: string,
  points: Point[],
  source: SampleSource | undefined,
) {
  const byHand = one.source === undefined ? idOf('person', one.owner) : null;
  return points.map(({ at, value }) => ({
    organization_id: organizationId,
    subject_id: id,
    id: uuidV7(),
    value,
    numerator: null,
    denominator: null,
    at,
    recorded_at: at,
    recorded_by: byHand,
    source: source === undefined ? (one.source ?? 'manual') : sample.id,
    note: '',
    query_hash: source?.hash ?? null,
  }));
}

function checkInRows(
  { organizationId, calendar, idOf, tell }: SampleSetting,
  { id: objectiveId, objective }: Placed,
  one: SampleKeyResult,
  id: string,
  points: Point[],
  position: number,
): Insertable<CheckInsTable>[] {
  const latest = calendar.daysAgo(one.checkInLag ?? 0);
  const teamId = idOf('team', objective.team);
  return (one.confidence ?? []).flatMap((confidence, week) => {
    // People do not all check in on the same morning.
    const at = calendar.past(objective.quarter, week, 1 + (position % 2), 40 + position * 7);
    if (at === undefined || at > latest || confidence === null) return [];
    const note = one.notes?.[week] ?? {};
    tell({ type: 'check-in.made', at, by: one.owner, subjectId: id, objectiveId, teamId, text: one.text });
    return {
      organization_id: organizationId,
      id: uuidV7(),
      key_result_id: id,
      person_id: idOf('person', one.owner),
      at,
      recorded_at: at,
      edited_at: null,
      removed_at: null,
      value: points.findLast((point) => point.at <= at)?.value ?? null,
      confidence,
      confidence_reason: note.reason ?? '',
      changed: note.changed ?? '',
      problem: note.problem ?? '',
      problem_kind: note.problemKind ?? null,
      improvement: note.improvement ?? '',
      next: note.next ?? '',
    };
  });
}

function stepsOf(
  { calendar, idOf, tell }: SampleSetting,
  { quarter, team }: SampleObjective,
  one: SampleKeyResult,
  id: string,
) {
  return (one.steps ?? []).map((step) => {
    const at = step.acceptedWeek === undefined ? undefined : calendar.past(quarter, step.acceptedWeek, 4);
    const by = step.acceptedBy ?? one.owner;
    if (at !== undefined)
      tell({ type: 'step.accepted', at, by, subjectId: id, teamId: idOf('team', team), text: step.text });
    return {
      id: uuidV7(),
      text: step.text,
      due: calendar.day(quarter, step.dueWeek),
      evidence: at === undefined ? '' : (step.evidence ?? ''),
      weight: 1,
      acceptedAt: at ?? null,
      acceptedBy: at === undefined ? null : idOf('person', by),
    };
  });
}
