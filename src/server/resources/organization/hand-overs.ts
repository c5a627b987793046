import type { Hono } from 'hono';
import type { z } from 'zod';
import { handOversEndpoints, type HandOver } from '../../../contract/hand-overs.ts';
import type { HandedKind } from '../../../core/okr/words.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { may } from '../../../core/access/may.ts';
import { organizationRecord } from '../../ask/allow.ts';
import { actorOf } from '../../auth/place.ts';
import type { Ask, Change } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import type { PeopleTable } from '../../db/tables/organization.ts';
import { serve } from '../../http/serve.ts';
import { listLeftBehind, mayHandOver, mine, presentHandOver } from '../../standing/hand-over.ts';
import { refuseShutOutOf } from '../../standing/shut-out.ts';
import { giveLearning } from '../../store/handed-learning.ts';
import { giveOwned, listOwned, type OwnedRow } from '../../store/hand-overs.ts';
import { findAgreement } from '../../store/agreements.ts';
import { findObjective, raiseVersion } from '../../store/objectives.ts';
import { findAnyone, findPerson, takePerson } from '../../store/people.ts';
import { speaksFor } from '../../store/spokespeople.ts';

export function serveHandOvers(app: Hono, services: Services): void {
  serve(app, services, handOversEndpoints, {
    list: (call) => listLeftBehind(call),
    show: async (call) => shown(await loadOwned(call, call.params.personId)),
    give: (call) => handOver(call, call.params.personId, call.body.items),
    takeBack: (call) => takeBack(call, call.params.personId, call.body.items),
  });
}

type Owned = { person: PeopleTable; rows: OwnedRow[] };

function shown({ person, rows }: Owned): HandOver {
  return presentHandOver({ id: person.id, name: person.name }, person.left_at !== null, rows);
}

/** All that this person answers for, as far as the asker may hand it over. */
async function loadOwned({ db, actor }: Ask, personId: string): Promise<Owned> {
  const person = (await findAnyone(db, actor.organizationId, personId)) ?? refuse('not-found');
  if (personId !== actor.id && !mayHandOver(actor)) refuse('forbidden');
  return { person, rows: mine(actor, await listOwned(db, actor.organizationId, [personId])) };
}

type Given = z.output<typeof handOversEndpoints.give.body & object>['items'];

/** Each item goes to somebody who is here and stays until this is kept. */
export async function handOver(change: Change, personId: string, given: Given): Promise<HandOver> {
  const { db, actor, record } = change;
  const { organizationId } = actor;
  const { person, rows } = await loadOwned(change, personId);
  const known = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  const problems = given.flatMap(({ kind, id }, index) =>
    known.has(`${kind} ${id}`) ? [] : [{ path: `items.${index}.id`, code: 'wrong' }],
  );
  if (problems.length > 0) throw new Refusal('invalid', { problems });
  for (const to of [...new Set(given.map((one) => one.to))].toSorted())
    if (!(await takePerson(db, organizationId, to))) refuse('handed-over-meanwhile');
  for (const { kind, id, to } of given) {
    if (kind === 'agreement') await refuseNoSpeaker(change, id, to);
    if (kind === 'token') await refuseNoKeeper(change, known.get(`${kind} ${id}`), to);
  }
  await move(change, given, ({ to }) => ({ from: personId, to }));
  await refuseShutOutOf(
    change,
    given.flatMap(({ kind, id, to }) => {
      const objectiveId = known.get(`${kind} ${id}`)?.objective_id ?? undefined;
      return objectiveId === undefined ? [] : [{ objectiveId, to }];
    }),
  );
  await raiseVersions(
    change,
    given.map(({ kind, id }) => known.get(`${kind} ${id}`)?.objective_id),
  );
  record({
    type: 'person.handed-over',
    subjectId: personId,
    values: { name: person.name, count: given.length },
    before: { ownerId: personId },
    after: { items: given },
  });
  return shown(await loadOwned(change, personId));
}

/** A question for an agreement goes to somebody who may answer it: not the owner, and somebody who speaks for that side. */
async function refuseNoSpeaker({ db, actor }: Change, id: string, to: string): Promise<void> {
  const { organizationId } = actor;
  const asked = (await findAgreement(db, organizationId, id)) ?? refuse('not-found');
  if (asked.role === 'other') return;
  const objective = await findObjective(db, organizationId, asked.objective_id);
  if (objective?.owner_id !== to && (await speaksFor(db, organizationId, to, asked.role, objective?.team_id ?? '')))
    return;
  refuse('heir-cannot-answer', { values: { name: (await findPerson(db, organizationId, to))?.name ?? '' } });
}

/** A token is worth what whoever answers for it may do. */
async function refuseNoKeeper({ db, actor }: Change, item: OwnedRow | undefined, to: string) {
  const { organizationId } = actor;
  const heir = (await findPerson(db, organizationId, to)) ?? refuse('handed-over-meanwhile');
  const theirs = await actorOf(db, organizationId, heir.id, heir.role);
  if (may(theirs, 'manage-sources', organizationRecord(organizationId, item?.team_id ?? null)) === 'yes') return;
  refuse('heir-cannot-keep', { values: { name: heir.name, token: item?.text ?? '' } });
}

/** Undoes it in one step: everything goes back, or nothing where somebody has moved on with it. */
export async function takeBack(change: Change, personId: string, given: Given): Promise<HandOver> {
  const { db, actor, record } = change;
  const { person } = await loadOwned(change, personId);
  const takers = [...new Set(given.map((one) => one.to))];
  const rows = mine(actor, await listOwned(db, actor.organizationId, takers));
  const held = new Map(rows.map((row) => [`${row.kind} ${row.id} ${row.owner_id}`, row]));
  if (given.some(({ kind, id, to }) => !held.has(`${kind} ${id} ${to}`))) refuse('handed-over-meanwhile');
  await move(change, given, ({ to }) => ({ from: to, to: personId }));
  await raiseVersions(
    change,
    given.map(({ kind, id, to }) => held.get(`${kind} ${id} ${to}`)?.objective_id),
  );
  record({
    type: 'person.hand-over-undone',
    subjectId: personId,
    values: { name: person.name, count: given.length },
    before: { items: given },
    after: { ownerId: personId },
  });
  return shown(await loadOwned(change, personId));
}

/** All of it or none: whoever did the same meanwhile was first. */
async function move(change: Change, given: Given, between: (one: Given[number]) => { from: string; to: string }) {
  for (const same of Map.groupBy(given, ({ kind, to }) => `${kind} ${to}`).values()) {
    const [first] = same as [Given[number]];
    const ids = [...new Set(same.map(({ id }) => id))];
    const taken = await give(change, { kind: first.kind, ids, ...between(first) });
    if (taken !== same.length) refuse('handed-over-meanwhile');
  }
}

type Giving = { kind: HandedKind; ids: readonly string[]; from: string; to: string };

async function give({ db, actor, name: by, now }: Change, { kind, ...giving }: Giving): Promise<number> {
  const { organizationId } = actor;
  if (kind !== 'learning') return giveOwned(db, organizationId, { kind, ...giving });
  const { id, name } = (await findAnyone(db, organizationId, giving.to)) ?? refuse('handed-over-meanwhile');
  return giveLearning(db, organizationId, {
    ...giving,
    to: { id, name },
    by: { id: actor.id, name: by },
    at: now.toISOString(),
  });
}

/** An editor that is open elsewhere must not write the old names back unseen. */
async function raiseVersions(
  { db, actor }: Change,
  objectiveIds: readonly (string | null | undefined)[],
): Promise<void> {
  const ids = new Set(objectiveIds.filter((id) => typeof id === 'string'));
  for (const id of [...ids].toSorted()) await raiseVersion(db, actor.organizationId, id);
}
