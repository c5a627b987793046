import { listMidReviews } from '../store/mid-reviews.ts';
import { listTargetChanges } from '../store/target-changes.ts';
import { namesOf } from '../store/people.ts';
import { listShownKeyResults, takeAllKeyResults } from '../store/key-results.ts';
import type { Cycle } from '../../contract/cycles.ts';
import type { Objective } from '../../contract/objectives.ts';
import type { Action } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { decidedOn, wholePolicy, type Policy } from '../../core/coach/policy.ts';
import { proposerOf } from '../../core/okr/handed-down.ts';
import { impactPartsOf } from '../../core/okr/impact.ts';
import { evidenceOf } from '../../core/okr/evidence.ts';
import { missingOf } from '../../core/coach/publishing.ts';
import type { Discouraging } from '../../core/readiness/verdict.ts';
import { refuse } from '../../core/refusal.ts';
import { allow } from '../ask/allow.ts';
import type { Ask, Told } from '../ask/change.ts';
import type { MidReviewsTable, TargetChangesTable } from '../db/tables/cycles.ts';
import type { AnswersTable, KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { presentAgreement } from './agreement.ts';
import { peopleInLinks, presentAlignments } from './alignment.ts';
import { aroundOf } from './around.ts';
import { listNeeds } from '../store/dependencies.ts';
import { peopleInDependencies } from './dependency.ts';
import { loadAdjustments, loadAheads, noAheads } from './ahead.ts';
import { servesItself } from './serves-itself.ts';
import { loadUntouched } from './untouched.ts';
import { presentAnswer } from './answer.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import { canOf, presentCard, presentKeyResults, rolledUp } from './card.ts';
import { presentCycle } from './cycle.ts';
import { presentRetrospective } from './closure.ts';
import { presentContinuation } from './continuation.ts';
import { peopleIn } from './key-result-row.ts';
import { dropperIn, refuseDropped } from './drop.ts';
import { type Loaded, apart, isGone } from './load.ts';
import { type ObjectiveRecord, objectiveRecord } from './record.ts';
import { namesInUnlinkedLayers } from './layers.ts';
import { loadLinked, noLinks } from './linked.ts';
import { presentMidReview } from './mid-review.ts';
import { standsAgainst } from './readiness.ts';
import { peopleWithTeams } from './person.ts';
import { presentPublication } from './publication.ts';
import { presentRestriction } from './restriction.ts';
import { presentTargetChange } from './target-change.ts';
import {
  type ObjectiveAround,
  findObjectiveAround,
  listAgreementsOf,
  listDiagnosisHeads,
  listFindingAnswers,
} from '../store/objectives.ts';

/** All that the page of one objective is made from, read once. */
export type Page = {
  row: ObjectivesTable;
  access: ObjectiveRecord;
  cycle: Cycle;
  team: Pick<ObjectiveAround, 'team_name' | 'team_kind' | 'team_stage'>;
  policy: Policy;
  othersPublished: number;
  /** The readiness check is against publishing, and nobody said why the team goes on. Asked of drafts only. */
  against: Discouraging | undefined;
  inUnlinkedLayers: string[];
  servesItself: boolean;
  /** Everybody, where what was handed down holds a publication back; else nobody is asked for. */
  proposers: Awaited<ReturnType<typeof peopleWithTeams>>;
  loaded: Loaded;
  /** Deleted ones too, where they were taken. */
  keyResults: KeyResultsTable[];
  answers: AnswersTable[];
  midReviews: MidReviewsTable[];
  targetChanges: TargetChangesTable[];
  restriction: Objective['restriction'];
  continuation: Pick<Objective, 'continues' | 'continuedBy'>;
  /** Empty until the page is told. */
  untouched: Objective['untouched'];
};

/** `take`: the key results are taken for a change. `people`, `diagnosisId`: more that is pointed at, and looked up with the rest. */
type Opening = { take?: boolean; people?: readonly (string | null)[]; diagnosisId?: string | null };

/** One objective with everything on its page. */
export async function showObjective(ask: Ask, id: string): Promise<Objective> {
  return tellPage(ask, await openPage(ask, id, 'read'));
}

/** The same once a change is kept. */
export function objectiveLater(ask: Ask, id: string): Told<Objective> {
  return (db) => showObjective({ ...ask, db }, id);
}

/** An objective whatever the actor may do to it: for whoever has opened it already. */
export async function presentPage(ask: Ask, { id }: Pick<ObjectivesTable, 'id'>): Promise<Objective> {
  return tellPage(ask, await loadPage(ask, id));
}

/** Reads what the page is made from, if the actor may do `action` to the objective; a deleted one is not found, a dropped one is only read. */
export async function openPage(ask: Ask, id: string, action: Action, opening: Opening = {}): Promise<Page> {
  return loadPage(ask, id, opening, ({ row, access }) => {
    if (isGone(row)) refuse('not-found');
    allow(ask.actor, action, access);
    if (action !== 'read') refuseDropped(row);
  });
}

async function loadPage(
  ask: Ask,
  id: string,
  { take = false, people = [], diagnosisId = null }: Opening = {},
  check: (opened: Pick<Page, 'row' | 'access'>) => void = () => undefined,
): Promise<Page> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const row = (await findObjectiveAround(db, organizationId, id)) ?? refuse('not-found');
  const agreements = await listAgreementsOf(db, organizationId, id);
  const access = objectiveRecord(row, agreements);
  check({ row, access });
  const isPublished = row.published_at !== null;
  const [
    keyResults,
    answers,
    midReviews,
    diagnoses,
    continuation,
    adjustments,
    linked,
    needs,
    restriction,
    inUnlinkedLayers,
    against,
    proposers,
  ] = await Promise.all([
    take ? takeAllKeyResults(db, organizationId, id) : listShownKeyResults(db, organizationId, [id]),
    listFindingAnswers(db, organizationId, id),
    // Nobody is in the middle of a cycle that has not begun.
    isPublished || row.cycle_state !== 'drafting' ? listMidReviews(db, organizationId, [id]) : [],
    listDiagnosisHeads(db, organizationId, [row.diagnosis_id, diagnosisId]),
    isContinued(row) ? presentContinuation(ask, row) : { continues: null, continuedBy: null },
    // Bands belong to forecasts, and nobody forecasts a draft.
    isPublished ? loadAdjustments(db, organizationId, [row.team_id]) : new Map(),
    (row.links ?? 0) > 0 ? loadLinked(ask, [id]) : noLinks,
    (row.needs ?? 0) > 0 ? listNeeds(db, organizationId, [id]) : [],
    presentRestriction(db, row),
    namesInUnlinkedLayers(db, row),
    // What is public stays so, whatever is answered later.
    row.state === 'draft' ? standsAgainst(ask, row.team_id, row.cycle_id) : undefined,
    decidedOn('kr-handed-down', wholePolicy(row.policy)) === 'blocker' ? peopleWithTeams(db, organizationId) : [],
  ]);
  const ownAlone = await servesItself(db, row, linked);
  const { dropped, ...counted } = apart(keyResults);
  const shown = counted.keyResults.get(id) ?? [];
  const frozen = [...shown, ...(dropped.get(id) ?? [])].flatMap((one) => (one.frozen === null ? [] : [one.id]));
  const targetChanges = await listTargetChanges(db, organizationId, frozen);
  const names = await namesOf(db, organizationId, [
    row.owner_id,
    row.published_by,
    dropperIn(row),
    row.stands_alone?.by ?? null,
    ...keyResults.flatMap(peopleIn),
    ...[...agreements, ...answers, ...midReviews, ...targetChanges].map((one) => one.person_id),
    ...peopleInLinks(linked),
    ...peopleInDependencies(needs),
    ...people,
  ]);
  return {
    row,
    access,
    cycle: presentCycle({
      ...row,
      id: row.cycle_id,
      name: row.cycle_name,
      state: row.cycle_state,
      level: row.cycle_level,
    }),
    team: row,
    policy: wholePolicy(row.policy),
    othersPublished: row.others_published ?? 0,
    against,
    inUnlinkedLayers,
    servesItself: ownAlone,
    proposers,
    loaded: {
      rows: [row],
      keyResults: new Map([[id, shown]]),
      dropped,
      agreements: new Map([[id, agreements]]),
      acknowledgements: new Map([[id, row.acknowledged ?? 0]]),
      diagnoses,
      linked,
      needs: new Map([[id, needs]]),
      names,
      adjustments,
      aheads: noAheads,
    },
    keyResults,
    answers,
    midReviews,
    targetChanges,
    restriction,
    continuation,
    untouched: [],
  };
}

function isContinued({ continues_id, continuations }: ObjectiveAround): boolean {
  return continues_id !== null || (continuations ?? 0) > 0;
}

/** With the forecasts of what is published: milliseconds each. */
export async function tellPage(ask: Ask, page: Page): Promise<Objective> {
  const { row, cycle, loaded } = page;
  const aheads = await loadAheads(ask.db, [row], loaded, cycle, ask.now);
  const untouched = await loadUntouched(ask.db, row, loaded.keyResults.get(row.id) ?? [], cycle, ask.now);
  return present(ask, { ...page, untouched, loaded: { ...loaded, aheads } });
}

/** What publishing would refuse now. */
export function missingIn(ask: Ask, page: Page): Objective['missing'] {
  return present(ask, page).missing;
}

function present({ actor, now }: Ask, page: Page): Objective {
  const { row, cycle, team, policy, othersPublished, inUnlinkedLayers, servesItself: ownAlone, against, loaded } = page;
  const { names } = loaded;
  const shown = {
    ...presentCard(row, loaded, cycle, actor, now),
    team: { id: row.team_id, name: team.team_name },
    cycle,
    problem: row.problem,
    success: row.success,
    debtId: row.debt_id,
    gapId: row.gap_id,
    idealCustomerId: row.ideal_customer_id,
    idealCustomerVersion: row.ideal_customer_version,
    idealCustomer: row.ideal_customer,
    impact: row.impact,
    impactParts: impactPartsOf(row.impact_parts),
    growthLink: row.growth_link,
    lever: row.lever,
    evidence: row.evidence.map(evidenceOf),
    agreements: (loaded.agreements.get(row.id) ?? []).map((one) => presentAgreement(one, names, actor)),
    alignments: alignmentsOn(page, actor, now),
    restriction: page.restriction,
    answers: page.answers.map((one) => presentAnswer(one, names)),
    publication: presentPublication(row, names),
    retrospective: presentRetrospective(row),
    midReviews: page.midReviews.map((one) => presentMidReview(one, names)),
    targetChanges: page.targetChanges.map((one) => presentTargetChange(one, names)),
    ...page.continuation,
    untouched: page.untouched,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
  const today = dayOfTime(now.getTime(), cycle.zones);
  const of = { kind: team.team_kind, stage: team.team_stage, servesItself: ownAlone };
  const around = { policy, today, cycle, team: of, othersPublished, against, inUnlinkedLayers };
  const keyResults = shown.keyResults.map((one) => ({
    ...one,
    proposer: proposerOf(one.proposedBy?.id ?? null, row.team_id, page.proposers),
  }));
  return {
    ...shown,
    othersPublished,
    inUnlinkedLayers,
    servesItself: ownAlone,
    missing: missingOf({ ...shown, keyResults }, around),
  };
}

function alignmentsOn({ row, access, cycle, loaded }: Page, actor: Actor, now: Date): Objective['alignments'] {
  const { linked, names } = loaded;
  if (linked.links.length === 0) return { serves: [], servedBy: [] };
  const can = canOf(actor, access, cycle, row);
  const keyResults = presentKeyResults(row, loaded, can, aroundOf(row, cycle, now, loaded));
  const standing = rolledUp(row, keyResults, loaded);
  return presentAlignments({ row, access, isOpen: cycle.state !== 'closed' }, { linked, names, standing }, actor);
}
