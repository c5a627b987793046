import type { Cycle } from '../../contract/cycles.ts';
import type { ObjectiveCard } from '../../contract/objectives.ts';
import { type Action, may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { type ContributedStanding, contributedStanding } from '../../core/standing/contributed.ts';
import type { StandingMember } from '../../core/standing/objective-standing.ts';
import { countedKind } from '../../core/standing/measure.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { type StandingKeyResult, presentKeyResult } from './key-result-row.ts';
import { aroundOf } from './around.ts';
import { presentServes } from './alignment.ts';
import { presentDependency } from './dependency.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import type { Around } from './judge.ts';
import { personRef } from './person.ts';
import { type Loaded } from './load.ts';
import { type ObjectiveRecord, objectiveRecord } from './record.ts';
import { presentDrop } from './drop.ts';
import { goalOf } from './goal.ts';
import { presentClosure } from './closure.ts';

/** A row with what was loaded around it → the card that the team page, My week and the objective page share. */
export function presentCard(
  row: ObjectivesTable,
  loaded: Loaded,
  cycle: Cycle,
  actor: Actor,
  now: Date,
): ObjectiveCard {
  const agreements = loaded.agreements.get(row.id) ?? [];
  const can = canOf(actor, objectiveRecord(row, agreements), cycle, row);
  const keyResults = presentKeyResults(row, loaded, can, aroundOf(row, cycle, now, loaded));
  const diagnosis = row.diagnosis_id === null ? undefined : loaded.diagnoses.get(row.diagnosis_id);
  return {
    id: row.id,
    teamId: row.team_id,
    cycleId: row.cycle_id,
    text: row.text,
    goal: goalOf(row.text),
    type: row.type,
    why: row.why,
    state: row.state,
    owner: personRef(row.owner_id, loaded.names),
    diagnosis: diagnosis ?? null,
    origin: row.origin,
    serves: presentServes(row, loaded.linked, actor),
    standsAlone: row.stands_alone && { ...row.stands_alone, by: personRef(row.stands_alone.by, loaded.names) },
    restricted: row.restricted !== null,
    labels: row.labels,
    dependencies: presentNeeds(row, loaded, { actor, cycle, now }),
    keyResults: keyResults.map(({ shown }) => shown),
    dropped: presentDropped(row, loaded, can, aroundOf(row, cycle, now, loaded)),
    drop: presentDrop(row, loaded.names),
    rollUp: presentRollUp(rolledUp(row, keyResults, loaded)),
    publishedAt: row.published_at,
    acknowledgements: loaded.acknowledgements.get(row.id) ?? 0,
    waitingAgreements: agreements
      .filter((one) => one.state === 'asked')
      .map((one) => ({ person: loaded.names.get(one.person_id) ?? '', role: one.role })),
    closure: presentClosure(row),
    version: row.version,
    can,
  };
}

export function presentKeyResults(
  row: ObjectivesTable,
  loaded: Loaded,
  can: Pick<ObjectiveCard['can'], 'checkIn' | 'edit'>,
  around: Around,
): StandingKeyResult[] {
  const keyResults = loaded.keyResults.get(row.id) ?? [];
  return keyResults.map((one) => presentKeyResult(one, loaded.names, around, { checkIn: can.checkIn, edit: can.edit }));
}

/** Those that were given up: nothing can be done with them but to take them up again. */
function presentDropped(
  row: ObjectivesTable,
  loaded: Loaded,
  can: Pick<ObjectiveCard['can'], 'edit'>,
  around: Around,
): ObjectiveCard['dropped'] {
  const dropped = loaded.dropped.get(row.id) ?? [];
  return dropped.map((one) => presentKeyResult(one, loaded.names, around, { checkIn: false, edit: can.edit }).shown);
}

/** Key results as they were judged → what an objective's standing is made from. */
export function membersOf(keyResults: readonly StandingKeyResult[]): StandingMember[] {
  return keyResults.map(({ shown, judged: { progress, expected } }) => ({
    id: shown.id,
    name: shown.text,
    kind: countedKind(shown),
    weight: shown.weight,
    progress,
    expected,
  }));
}

/** What the key results of the objective need of other teams. */
function presentNeeds(
  { id }: Pick<ObjectivesTable, 'id'>,
  { needs, names }: Pick<Loaded, 'needs' | 'names'>,
  { actor, cycle, now }: { actor: Actor; cycle: Cycle; now: Date },
): ObjectiveCard['dependencies'] {
  const rows = needs.get(id) ?? [];
  if (rows.length === 0) return [];
  const today = dayOfTime(now.getTime(), cycle.zones);
  const around = { actor, names, today, isOpen: cycle.state !== 'closed' };
  return rows.map((row) => presentDependency(row, around));
}

/** Where the objective stands, with what contributes to it. */
export function rolledUp(
  { id }: Pick<ObjectivesTable, 'id'>,
  keyResults: readonly StandingKeyResult[],
  { linked }: Pick<Loaded, 'linked'>,
): ContributedStanding {
  return contributedStanding(membersOf(keyResults), id, linked.contributions.get(id) ?? [], linked.contributors);
}

/** An objective's progress from its key results and what contributes, with what the mean hides. */
function presentRollUp({
  rolled,
  expected,
  status,
  brokenGuards,
  own,
  counted,
}: ContributedStanding): ObjectiveCard['rollUp'] {
  return {
    progress: rolled.progress ?? null,
    own: own ?? null,
    contributors: counted.length,
    expected: expected?.expected ?? null,
    weakestId: rolled.weakest?.id ?? null,
    brokenGuards,
    unknown: rolled.counts.unknown,
    status: status.status,
  };
}

/** What the actor may do to an objective; nothing in a closed cycle, with a dropped one nothing but to take it up again. */
export function canOf(
  actor: Actor,
  access: ObjectiveRecord,
  cycle: Cycle,
  { dropped }: Pick<ObjectivesTable, 'dropped'>,
): ObjectiveCard['can'] {
  const mayAtAll = (action: Action) => cycle.state !== 'closed' && may(actor, action, access) === 'yes';
  const yes = (action: Action) => dropped === null && mayAtAll(action);
  return {
    edit: yes('edit-objective'),
    publish: yes('publish-objective'),
    remove: mayAtAll('delete-objective'),
    checkIn: yes('check-in'),
    override: yes('override-consent'),
  };
}
