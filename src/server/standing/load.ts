import { findKeyResult, listShownKeyResults } from '../store/key-results.ts';
import { namesOf } from '../store/people.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { type Action } from '../../core/access/may.ts';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { allow } from '../ask/allow.ts';
import type { Cycle } from '../../contract/cycles.ts';
import type { Ask } from '../ask/change.ts';
import type { AgreementsTable, KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { type Aheads, loadAdjustments, loadAheads, noAheads, type TeamAdjustments } from './ahead.ts';
import { type DependencyRow, listNeeds } from '../store/dependencies.ts';
import { peopleInDependencies } from './dependency.ts';
import { type Linked, loadLinked } from './linked.ts';
import { dropperIn, refuseDropped } from './drop.ts';
import { type ObjectiveRecord, objectiveRecord } from './record.ts';
import { peopleIn } from './key-result-row.ts';
import {
  type DiagnosisHead,
  countAcknowledgements,
  findObjective,
  listAgreements,
  listAgreementsOf,
  listDiagnosisHeads,
  listObjectives,
} from '../store/objectives.ts';

/** Objectives with all that their cards show, read with the same few queries however many they are. */
export type Loaded = {
  rows: ObjectivesTable[];
  keyResults: Map<string, KeyResultsTable[]>;
  /** Promised and given up: shown, never counted. */
  dropped: Map<string, KeyResultsTable[]>;
  agreements: Map<string, AgreementsTable[]>;
  acknowledgements: Map<string, number>;
  diagnoses: Map<string, DiagnosisHead>;
  linked: Linked;
  /** What their key results need of other teams, by objective. */
  needs: Map<string, DependencyRow[]>;
  names: Map<string, string>;
  adjustments: TeamAdjustments;
  /** None, unless they were loaded: only where few key results are shown. */
  aheads: Aheads;
};

export async function loadAround(
  { db, actor, now }: Ask,
  rows: ObjectivesTable[],
  more: readonly (string | null)[] = [],
): Promise<Loaded> {
  const { organizationId } = actor;
  const ids = rows.map((row) => row.id);
  const [shown, agreements, acknowledgements, diagnoses, adjustments, linked, needs] = await Promise.all([
    listShownKeyResults(db, organizationId, ids),
    listAgreements(db, organizationId, ids),
    countAcknowledgements(db, organizationId, ids),
    listDiagnosisHeads(
      db,
      organizationId,
      rows.map((row) => row.diagnosis_id),
    ),
    loadAdjustments(
      db,
      organizationId,
      rows.map((row) => row.team_id),
    ),
    loadLinked({ db, actor, now }, ids),
    listNeeds(db, organizationId, ids),
  ]);
  const named = [
    ...rows.flatMap((row) => [row.owner_id, row.published_by, dropperIn(row), row.stands_alone?.by ?? null]),
    ...shown.flatMap(peopleIn),
    ...agreements.map((one) => one.person_id),
    ...peopleInDependencies(needs),
    ...more,
  ];
  return {
    rows,
    ...apart(shown),
    agreements: Map.groupBy(agreements, (one) => one.objective_id),
    acknowledgements,
    diagnoses,
    linked,
    needs: Map.groupBy(needs, (one) => one.objective_id),
    names: await namesOf(db, organizationId, named),
    adjustments,
    aheads: noAheads,
  };
}

/** What counts, and what was given up, each by its objective. */
export function apart(shown: readonly KeyResultsTable[]): Pick<Loaded, 'keyResults' | 'dropped'> {
  const of = (rows: KeyResultsTable[]) => Map.groupBy(rows, (one) => one.objective_id);
  return {
    keyResults: of(shown.filter((one) => one.removed_at === null)),
    dropped: of(shown.filter((one) => one.removed_at !== null && one.dropped !== null)),
  };
}

/** The same with the forecasts of their key results, for pages that show few: milliseconds each. */
export async function loadWithForecasts(
  ask: Ask,
  rows: ObjectivesTable[],
  cycle: Cycle,
  more: readonly (string | null)[] = [],
): Promise<Loaded> {
  const loaded = await loadAround(ask, rows, more);
  return { ...loaded, aheads: await loadAheads(ask.db, rows, loaded, cycle, ask.now) };
}

/** The objective, if the actor may do `action` to it; otherwise the refusal. A deleted one is not found, a dropped one is only read. */
export async function openObjective(
  { db, actor }: Ask,
  id: string,
  action: Action,
): Promise<{ row: ObjectivesTable; access: ObjectiveRecord }> {
  const row = await findObjective(db, actor.organizationId, id);
  if (!row || isGone(row)) return refuse('not-found');
  const access = objectiveRecord(row, await listAgreementsOf(db, actor.organizationId, id));
  allow(actor, action, access);
  if (action !== 'read') refuseDropped(row);
  return { row, access };
}

/** A key result with its objective, if the actor may do `action` to them. */
export async function openKeyResult(
  ask: Ask,
  id: string,
  action: Action,
): Promise<{ keyResult: KeyResultsTable; row: ObjectivesTable; access: ObjectiveRecord }> {
  const keyResult = (await findKeyResult(ask.db, ask.actor.organizationId, id)) ?? refuse('not-found');
  const opened = await openObjective(ask, keyResult.objective_id, action);
  if (action !== 'read') refuseDropped(keyResult);
  return { keyResult, ...opened };
}

/** Deleted, and not dropped: nobody finds it. */
export function isGone({ removed_at, dropped }: Pick<ObjectivesTable, 'removed_at' | 'dropped'>): boolean {
  return removed_at !== null && dropped === null;
}

/** Who hears of it and where it happened: the part of an event that every change to an objective has. */
export function aboutObjective(row: ObjectivesTable, access: ObjectiveRecord) {
  const owner = row.owner_id === null ? [] : [row.owner_id];
  const alsoFor = access.visibility === 'team' ? [...access.askedIds, ...owner, ...access.readers] : undefined;
  return { objectiveId: row.id, teamId: row.team_id, visibility: access.visibility, alsoFor };
}

/** Who hears of each of these objectives, and where they are. */
export async function aboutObjectives(tx: Db, organizationId: string, objectiveIds: string[]) {
  if (objectiveIds.length === 0) return new Map<string, ReturnType<typeof aboutObjective>>();
  const rows = await listObjectives(tx, organizationId, { ids: objectiveIds });
  const agreements = Map.groupBy(await listAgreements(tx, organizationId, objectiveIds), (one) => one.objective_id);
  return new Map(rows.map((row) => [row.id, aboutObjective(row, objectiveRecord(row, agreements.get(row.id) ?? []))]));
}

export function mayRead(actor: Actor, access: ObjectiveRecord): boolean {
  return may(actor, 'read', access) === 'yes';
}
