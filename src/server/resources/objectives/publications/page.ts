import { refuseClosed } from '../../../standing/cycle.ts';
import { namesOf } from '../../../store/people.ts';
import type { Alignment } from '../../../../contract/alignment.ts';
import type { Objective } from '../../../../contract/objectives.ts';
import type { PublicPage } from '../../../../contract/publications.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Ask, Told } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { openPage, tellPage } from '../../../standing/page.ts';
import { listCustomerVersions } from '../../../store/ideal-customers.ts';
import {
  deleteAcknowledgement,
  deleteSupport,
  findSupport,
  insertAcknowledgement,
  insertSupport,
  listAcknowledgements,
  listSupport,
} from '../../../store/publications.ts';

/** The page for other departments: plain words, visible to the whole organization. A draft has none. */
export async function showPublicPage(ask: Ask, id: string): Promise<PublicPage> {
  const { db, actor } = ask;
  const page = await openPage(ask, id, 'read');
  const { publication, ...shown } = await tellPage(ask, page);
  if (publication === null) return refuse('not-found');
  const [read, offers] = await Promise.all([
    listAcknowledgements(db, actor.organizationId, id),
    listSupport(db, actor.organizationId, id),
  ]);
  const names = await namesOf(
    db,
    actor.organizationId,
    [...read, ...offers].map((one) => one.person_id),
  );
  const person = (personId: string) => ({ id: personId, name: names.get(personId) ?? '' });
  return {
    id,
    text: shown.text,
    goal: shown.goal,
    type: shown.type,
    why: shown.why,
    problem: shown.problem,
    idealCustomer: shown.idealCustomer,
    customer: await customerOf(ask, shown),
    impact: shown.impact,
    impactParts: shown.impactParts,
    team: shown.team,
    cycle: shown.cycle,
    owner: shown.owner,
    publication,
    keyResults: shown.keyResults,
    dropped: shown.dropped,
    drop: shown.drop,
    rollUp: shown.rollUp,
    answers: shown.answers,
    serves: shown.serves
      .filter((one) => one.public && !one.dropped)
      .map(({ objectiveId, text, team }) => ({ id: objectiveId, text, team })),
    servedBy: shown.alignments.servedBy
      .filter(({ state, other }) => state === 'accepted' && isForAll(other))
      .map(({ other }) => ({ id: other.id, text: other.text, team: other.team.name })),
    needs: shown.dependencies
      .filter(({ state }) => state !== 'declined')
      .map(({ team, need, state }) => ({ team: team.name, need, state })),
    acknowledgements: read.map((one) => ({ person: person(one.person_id), at: one.at })),
    support: offers.map((one) => ({ id: one.id, person: person(one.person_id), text: one.text, at: one.at })),
    mine: { acknowledged: read.some((one) => one.person_id === actor.id) },
  };
}

async function customerOf(
  { db, actor }: Ask,
  { idealCustomerId, idealCustomerVersion }: Pick<Objective, 'idealCustomerId' | 'idealCustomerVersion'>,
) {
  if (idealCustomerId === null) return null;
  const versions = await listCustomerVersions(db, actor.organizationId, idealCustomerId);
  const found = versions.find(({ version }) => version === idealCustomerVersion) ?? versions[0];
  return found === undefined ? null : { name: found.name, who: found.who };
}

/** Whoever reads this page may read that one. */
function isForAll({ state, restricted, dropped }: Alignment['other']): boolean {
  return state === 'published' && !restricted && !dropped;
}

/** The same once a change is kept. */
function publicPageLater(change: Change, id: string): Told<PublicPage> {
  return (db) => showPublicPage({ ...change, db }, id);
}

/** "We have read it": once per person, however often it is said. */
export async function acknowledge(change: Change, id: string): Promise<Told<PublicPage>> {
  const { db, actor, now, record } = change;
  const { row, access } = await openPublished(change, id, 'acknowledge');
  const isNew = await insertAcknowledgement(db, {
    organization_id: actor.organizationId,
    objective_id: id,
    person_id: actor.id,
    at: now.toISOString(),
  });
  if (isNew)
    record({
      type: 'objective.acknowledged',
      subjectId: id,
      ...aboutObjective(row, access),
      values: { text: row.text },
    });
  return publicPageLater(change, id);
}

export async function unacknowledge(change: Change, id: string): Promise<Told<PublicPage>> {
  const { row, access } = await openPublished(change, id, 'acknowledge');
  await deleteAcknowledgement(change.db, change.actor.organizationId, id, change.actor.id);
  change.record({
    type: 'objective.unacknowledged',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
  });
  return publicPageLater(change, id);
}

export async function offerSupport(change: Change, id: string, text: string): Promise<Told<PublicPage>> {
  const { db, actor, now, record } = change;
  const { row, access } = await openPublished(change, id, 'offer-support');
  await insertSupport(db, {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: id,
    person_id: actor.id,
    text,
    at: now.toISOString(),
  });
  record({
    type: 'support.offered',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    after: { text },
  });
  return publicPageLater(change, id);
}

export async function withdrawSupport(change: Change, supportId: string): Promise<Told<PublicPage>> {
  const { db, actor, record } = change;
  const offer = (await findSupport(db, actor.organizationId, supportId)) ?? refuse('not-found');
  const { row, access } = await openPublished(change, offer.objective_id, 'offer-support');
  if (offer.person_id !== actor.id) refuse('forbidden');
  await deleteSupport(db, actor.organizationId, supportId);
  record({
    type: 'support.withdrawn',
    subjectId: row.id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before: { text: offer.text },
  });
  return publicPageLater(change, row.id);
}

async function openPublished(change: Change, id: string, action: 'acknowledge' | 'offer-support') {
  const opened = await openObjective(change, id, action);
  if (opened.row.state !== 'published') refuse('not-found');
  await refuseClosed(change, opened.row.cycle_id);
  return opened;
}
