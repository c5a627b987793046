import { beforeAll, expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withLinks } from '../../testing/with-links.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z'), publicLinks: true });
let otherId: string;
/** Leads Payments; works in Search; reads only; works in Payments. */
let lea: Visitor;
let sam: Visitor;
let ray: { person: Visitor; id: string };
let mem: { person: Visitor; id: string };

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.join('lead', 'Lea')).person;
  sam = (await it.app.join(it.admin, 'member', 'Sam', [otherId])).person;
  ray = await it.join('reader', 'Ray');
  mem = await it.join('member', 'Mem');
});

const { at, show, published, link, answer } = withLinks(it);
type Named = { teamIds?: string[]; personIds?: string[]; reason?: string };
const restrict = (id: string, named: Named = {}, who = lea) =>
  who('PUT /api/objectives/{objectiveId}/restriction', { ...at(id), body: { reason: 'It names people', ...named } });
const open = (id: string) => lea('DELETE /api/objectives/{objectiveId}/restriction', at(id));
const sees = async (id: string) =>
  Promise.all([lea, mem.person, sam, ray.person].map(async (who) => (await code(show(id, who))) === 'ok'));

test('whoever leads says who reads it, and why; to others it is not there, until it is open again', async () => {
  const { id } = await published('Names', it.teamId, [1]);
  expect(await sees(id)).toEqual([true, true, true, true]);
  expect(await code(restrict(id, { reason: ' ' }))).toBe('400 invalid');
  expect(await code(restrict(id, { teamIds: ['nowhere'], personIds: ['nobody'] }))).toBe('400 invalid');
  expect(await code(restrict(id, {}, mem.person))).toBe('403 forbidden');
  expect(await restrict(id)).toMatchObject({
    restricted: true,
    restriction: { teams: [], people: [], reason: 'It names people', by: { name: 'Lea' } },
  });
  expect(await sees(id)).toEqual([true, true, false, false]);
  expect(await show(id)).toMatchObject({ id });
  await restrict(id, { teamIds: [otherId, it.teamId], personIds: [ray.id] });
  expect(await sees(id)).toEqual([true, true, true, true]);
  expect(await show(id, sam)).toMatchObject({
    restriction: { teams: [{ name: 'Search' }], people: [{ name: 'Ray' }] },
    can: { edit: false, publish: false },
  });
  await restrict(id, { personIds: [ray.id] });
  expect(await sees(id)).toEqual([true, true, false, true]);
  expect(await open(id)).toMatchObject({ restricted: false, restriction: null });
  expect(await sees(id)).toEqual([true, true, true, true]);
});

test('a draft is its team’s, whoever is to read it once it is published', async () => {
  const { id } = await it.draft({ text: 'A draft' });
  await restrict(id, { teamIds: [otherId] });
  expect(await sees(id)).toEqual([true, true, false, false]);
});

test('whoever answers for something and leaves the team is told to the owner, until they read it again or it is given on', async () => {
  const leo = await it.join('member', 'Leo');
  const draft = await it.draft({
    text: 'Keys in old hands',
    type: 'delivery',
    ownerId: mem.id,
    keyResults: [{ text: 'Old keys from 9 to 0', baseline: 9, target: 0, unit: 'keys', ownerId: leo.id }],
  });
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at(draft.id), body: { plain: '' } });
  await restrict(draft.id);
  const told = async () => (await mem.person('GET /api/week', {})).shutOut;
  const waiting = async () => (await mem.person('GET /api/week/reminders', {})).count;
  expect(await told()).toEqual([]);
  const before = await waiting();
  await it.admin('DELETE /api/teams/{teamId}/members/{personId}', {
    params: { teamId: it.teamId, personId: leo.id },
  });
  expect(await code(show(draft.id, leo.person))).toBe('404 not-found');
  expect(await told()).toEqual([
    { objectiveId: draft.id, objective: 'Keys in old hands', people: [{ id: leo.id, name: 'Leo' }] },
  ]);
  expect(await waiting()).toBe(before + 1);
  expect((await show(draft.id, mem.person)).restriction).toMatchObject({ shutOut: [{ name: 'Leo' }] });
  expect((await lea('GET /api/week', {})).shutOut).toEqual([]);
  await restrict(draft.id, { personIds: [leo.id] });
  expect(await told()).toEqual([]);
  expect(await code(show(draft.id, leo.person))).toBe('ok');
});

test('events are heard by those who may read it, also those of before', async () => {
  const { id } = await published('Heard', it.teamId, [1]);
  await link(id, { parentId: (await published('Parent', otherId)).id, note: 'x' });
  const heard = async (who: Visitor) => {
    const events = await who('GET /api/events', { query: {} });
    return events.filter(({ values }) => JSON.stringify(values).includes('Heard')).length;
  };
  const before = await heard(sam);
  expect(before).toBeGreaterThan(0);
  await restrict(id);
  expect([await heard(sam), await heard(ray.person)]).toEqual([0, 0]);
  expect(await heard(lea)).toBeGreaterThan(before);
  await restrict(id, { teamIds: [otherId] });
  expect(await heard(sam)).toBeGreaterThan(before);
  expect(await heard(ray.person)).toBe(0);
});

test('it counts in no number of others: a parent that is open, a cycle that is closed keeps its number without the name', async () => {
  const parent = await published('Open parent', it.teamId, [2]);
  const child = await published('Shut child', it.teamId, [10]);
  await link(child.id, { parentId: parent.id, share: 0.5 });
  expect((await show(parent.id, sam)).rollUp).toMatchObject({ progress: 0.6, contributors: 1 });
  await restrict(child.id);
  for (const who of [lea, sam]) {
    expect((await show(parent.id, who)).rollUp).toMatchObject({ progress: 0.2, contributors: 0 });
    const why = await who('GET /api/objectives/{objectiveId}/why', at(parent.id));
    expect(JSON.stringify(why)).not.toContain('Shut child');
  }
  expect((await show(parent.id, lea)).alignments.servedBy).toHaveLength(1);
  expect((await show(parent.id, sam)).alignments.servedBy).toHaveLength(0);
  const taken = await published('Takes the share', it.teamId, [0]);
  await link(taken.id, { parentId: parent.id, share: 0.8 });
  await open(child.id);
  expect((await show(child.id)).alignments.serves).toMatchObject([{ state: 'asked' }]);
});

test('whoever would answer has to read it: links and dependencies are not asked into the dark', async () => {
  const shut = await published('Shut', it.teamId, [1]);
  const theirs = await published('Theirs', otherId);
  await restrict(shut.id);
  expect(await code(link(shut.id, { parentId: theirs.id }, lea))).toBe('409 not-read-there');
  const params = { keyResultId: shut.keyResults[0]!.id };
  const ask = () =>
    lea('POST /api/key-results/{keyResultId}/dependencies', { params, body: { teamId: otherId, need: 'A hand' } });
  expect(await code(ask())).toBe('409 not-read-there');
  await restrict(shut.id, { teamIds: [otherId] });
  await ask();
  const { alignments } = await link(shut.id, { parentId: theirs.id }, lea);
  const board = () => sam('GET /api/teams/{teamId}/board', { params: { teamId: otherId } });
  expect((await board()).askedOf).toMatchObject([{ need: 'A hand' }]);
  await restrict(shut.id);
  expect((await board()).askedOf).toEqual([]);
  expect(await code(answer(alignments.serves[0]!.id, { state: 'accepted' }, sam))).toBe('404 not-found');
});

test('who owns a key result goes on reading it', async () => {
  const { person, id } = await it.app.join(it.admin, 'member', 'Otto', [otherId]).then(({ person: one, me }) => ({
    person: one,
    id: me.person.id,
  }));
  const objective = await it.draft({ text: 'Owned', keyResults: [{ text: 'By Otto', ownerId: id }] });
  expect(await code(restrict(objective.id))).toBe('409 owner-not-named');
  await restrict(objective.id, { personIds: [id] });
  expect(await code(show(objective.id, person))).toBe('404 not-found');
});

test('nothing of it is given later to somebody who could not read it', async () => {
  const { person, me } = await it.app.join(it.admin, 'member', 'Olga', [otherId]);
  const olga = me.person.id;
  const { id, keyResults, version } = await it.draft({ text: 'Not for Olga', keyResults: [{ text: 'One' }] });
  await restrict(id);
  const keyResultId = keyResults[0]!.id;
  const save = (ownerId: string | null) =>
    lea('PUT /api/objectives/{objectiveId}', {
      ...at(id),
      body: { text: 'Not for Olga', version, keyResults: [{ id: keyResultId, text: 'One', ownerId }] },
    });
  const task = (ownerId: string | null) =>
    lea('POST /api/key-results/{keyResultId}/tasks', { params: { keyResultId }, body: { text: 'x', ownerId } });
  expect(await code(save(olga))).toBe('409 owner-cannot-read');
  expect(await code(task(olga))).toBe('409 owner-cannot-read');
  const { id: taskId } = await task(null);
  const give = (ownerId: string) => lea('PATCH /api/tasks/{taskId}', { params: { taskId }, body: { ownerId } });
  expect(await code(give(olga))).toBe('409 owner-cannot-read');
  expect((await show(id, lea)).keyResults).toMatchObject([{ owner: null }]);
  const owned = await it.draft({ text: 'Of Ada', keyResults: [{ text: 'Hers', ownerId: it.adminId }] });
  await restrict(owned.id);
  const handOver = it.admin('PUT /api/people/{personId}/hand-over', {
    params: { personId: it.adminId },
    body: { items: [{ kind: 'key-result', id: owned.keyResults[0]!.id, to: olga }] },
  });
  expect(await code(handOver)).toBe('409 owner-cannot-read');
  await restrict(id, { personIds: [olga] });
  const { version: newer } = await show(id, lea);
  expect(newer).toBe(version);
  await save(olga);
  expect(await code(give(olga))).toBe('ok');
  expect(await code(show(id, person))).toBe('404 not-found');
});

test('who restricts and who gives at once: somebody who could not read it owns nothing of it', async () => {
  const { me } = await it.app.join(it.admin, 'member', 'Otis', [otherId]);
  for (let round = 0; round < 4; round += 1) {
    const { id, keyResults, version } = await it.draft({ text: `Both ${round}`, keyResults: [{ text: 'One' }] });
    const body = { text: 'Both', version, keyResults: [{ id: keyResults[0]!.id, text: 'One', ownerId: me.person.id }] };
    const codes = await Promise.all([
      code(restrict(id)),
      code(lea('PUT /api/objectives/{objectiveId}', { ...at(id), body })),
    ]);
    const { restriction, keyResults: now } = await show(id, lea);
    expect([codes, restriction !== null && now[0]!.owner !== null]).toEqual([codes, false]);
  }
});

test('public links stop with it, and none is made', async () => {
  const { id, keyResults } = await published('Shown outside', it.teamId, [1]);
  const params = { keyResultId: keyResults[0]!.id };
  const share = () => lea('PUT /api/key-results/{keyResultId}/public-link', { params, body: {} });
  const { link: made } = await share();
  const status = async () => (await it.app.visitor().fetch(`${made!.path}/badge.svg`)).status;
  expect(await status()).toBe(200);
  await restrict(id);
  expect(await status()).toBe(404);
  expect(await code(share())).toBe('409 link-restricted');
  await open(id);
  expect(await status()).toBe(404);
});

test('who restricts and who links at once: the link is made before, or not into the dark', async () => {
  for (let round = 0; round < 4; round += 1) {
    const shut = await published(`Shut ${round}`, it.teamId, [5]);
    const theirs = await published(`Theirs ${round}`, otherId, [0]);
    const [, asked] = await Promise.all([
      code(restrict(shut.id)),
      code(link(shut.id, { parentId: theirs.id, share: 0.5 }, lea)),
    ]);
    expect(['ok', '409 not-read-there']).toContain(asked);
    expect((await show(theirs.id, sam)).alignments.servedBy).toEqual([]);
    expect((await show(theirs.id, sam)).rollUp.contributors).toBe(0);
  }
});
