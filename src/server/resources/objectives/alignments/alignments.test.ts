import type { AlignmentWay } from '../../../../core/okr/words.ts';
import { beforeAll, expect, test } from 'vitest';
import { mostFloors } from '../../../../core/okr/alignment.ts';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withLinks } from '../../../testing/with-links.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
let otherId: string;
/** Leads Payments; leads Search. */
let lea: Visitor;
let sam: Visitor;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.app.join(it.admin, 'lead', 'Lea', [it.teamId])).person;
  sam = (await it.app.join(it.admin, 'lead', 'Sam', [otherId])).person;
});

const { at, show, published, publish, link, answer } = withLinks(it);
const board = (teamId: string) => it.admin('GET /api/teams/{teamId}/board', { params: { teamId } });

test('a team asks to serve another team’s objective; it is declined with a reason, asked again and accepted', async () => {
  const parent = await published('Open the market', otherId, [4]);
  const child = await published('Deploy by themselves', it.teamId, [10]);
  const asked = await link(child.id, { parentId: parent.id, share: 0.5, note: 'Half of them come to us' }, lea);
  const [one] = asked.alignments.serves;
  expect(one).toMatchObject({ state: 'asked', askedFrom: 'objective', can: { answer: false, remove: true } });
  expect((await show(parent.id)).rollUp).toMatchObject({ progress: 0.4, own: 0.4, contributors: 0 });
  expect(await code(answer(one!.id, { state: 'accepted' }, lea))).toBe('403 forbidden');
  expect(await code(answer(one!.id, { state: 'declined' }, sam))).toBe('400 reason-missing');
  await answer(one!.id, { state: 'declined', reason: 'Not this quarter' }, sam);
  expect((await show(child.id, lea)).alignments.serves).toMatchObject([
    { state: 'declined', reason: 'Not this quarter' },
  ]);
  await link(child.id, { parentId: parent.id, share: 0.5 }, lea);
  const accepted = await answer(one!.id, { state: 'accepted' }, sam);
  expect(accepted).toMatchObject({
    id: parent.id,
    rollUp: { progress: 0.7, own: 0.4, contributors: 1 },
    alignments: { servedBy: [{ other: { id: child.id, team: { name: 'Payments' } }, counted: 1, share: 0.5 }] },
  });
  expect((await show(child.id)).serves).toMatchObject([{ text: 'Open the market', team: 'Search', share: 0.5 }]);
});

test('the board of the parent’s team tells the number as soon as a team below moves, and so does “why”', async () => {
  const parent = await published('Grow', otherId);
  const child = await published('Grow here', it.teamId, [2]);
  await link(child.id, { parentId: parent.id, share: 1 });
  const told = async () => (await board(otherId)).objectives.find((one) => one.id === parent.id)!.rollUp.progress;
  expect([await told(), await told(), await told()]).toEqual([0.2, 0.2, 0.2]);
  const params = { keyResultId: child.keyResults[0]!.id };
  await it.admin('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 7 } });
  expect(await told()).toBe(0.7);
  expect(await it.admin('GET /api/objectives/{objectiveId}/why', at(parent.id))).toMatchObject({
    progress: {
      result: 0.7,
      inputs: [{ name: { en: 'Grow here (Payments)' }, why: { inputs: [{ name: { en: 'Grow here 0' } }] } }],
    },
  });
  await it.admin('DELETE /api/objectives/{objectiveId}', at(child.id));
  expect(await told()).toBeNull();
});

test('a key result that nobody reads takes what contributes to it; one that is read counts by its own value', async () => {
  const parent = await published('Two of them', otherId, [4, null]);
  const child = await published('Below', it.teamId, [10]);
  const keyResultId = parent.keyResults[1]!.id;
  await link(child.id, { parentId: parent.id, keyResultId, share: 0.5 });
  expect((await show(parent.id)).rollUp).toMatchObject({ progress: 0.7, contributors: 1 });
  const read = { params: { keyResultId }, body: { value: 0 } };
  await it.admin('POST /api/key-results/{keyResultId}/readings', read);
  expect((await show(parent.id)).rollUp).toMatchObject({ progress: 0.2, contributors: 0 });
  expect(await code(link(child.id, { parentId: child.id, keyResultId }))).toBe('400 invalid');
});

test('the parent’s side asks as well, and alone says with what share it counts', async () => {
  const parent = await published('From above', otherId);
  const child = await published('Asked below', it.teamId, [5]);
  const { alignments } = await link(child.id, { parentId: parent.id, share: 0.4 }, sam);
  const { id } = alignments.serves[0]!;
  expect(alignments.serves[0]).toMatchObject({ askedFrom: 'parent', state: 'asked' });
  expect(await code(answer(id, { state: 'accepted' }, sam))).toBe('403 forbidden');
  await answer(id, { state: 'accepted' }, lea);
  const share = (who: Visitor, value: number | null) =>
    who('PUT /api/alignments/{alignmentId}/share', { params: { alignmentId: id }, body: { share: value } });
  expect(await code(share(lea, 1))).toBe('403 forbidden');
  expect((await share(sam, null)).rollUp.contributors).toBe(0);
  expect((await share(sam, 0.9)).rollUp).toMatchObject({ contributors: 1, progress: 0.5 });
  await lea('DELETE /api/alignments/{alignmentId}', { params: { alignmentId: id } });
  expect((await show(parent.id)).alignments.servedBy).toEqual([]);
});

test('what the link would break is said: circles, counting twice, shares, floors, a closed cycle, what I may not see', async () => {
  const [a, b, c, d] = await Promise.all(['A', 'B', 'C', 'D'].map((text) => published(text, it.teamId, [1])));
  await link(a!.id, { parentId: b!.id, share: 0.7 });
  await link(b!.id, { parentId: c!.id, share: 0.7 });
  expect(await code(link(c!.id, { parentId: a!.id }))).toBe('409 alignment-circle');
  expect(await code(link(a!.id, { parentId: a!.id }))).toBe('409 serves-itself');
  await expect(link(a!.id, { parentId: b!.id, share: 0 })).rejects.toMatchObject({
    body: { error: { problems: [{ path: 'share', code: 'not-above', values: { min: 0 } }] } },
  });
  expect(await code(link(a!.id, { parentId: b!.id }))).toBe('409 alignment-exists');
  expect(await code(link(a!.id, { parentId: c!.id, share: 0.1 }))).toBe('409 counted-twice');
  expect(await code(link(d!.id, { parentId: b!.id, share: 0.4 }))).toBe('409 shares-above-one');
  expect(await code(link(d!.id, { parentId: b!.id, share: 1.5 }))).toBe('400 invalid');
  expect((await link(a!.id, { parentId: c!.id })).alignments.serves).toHaveLength(2);
  const hidden = await it.draft({ text: 'A draft of Payments' });
  const theirs = await published('Of Search', otherId);
  expect(await code(link(theirs.id, { parentId: hidden.id }, sam))).toBe('404 not-found');
  let below = d!;
  for (let floor = 1; floor < mostFloors; floor += 1) {
    const next = await published(`Floor ${floor}`, it.teamId);
    await link(below.id, { parentId: next.id });
    below = next;
  }
  expect(await code(link(below.id, { parentId: b!.id }))).toBe('409 too-many-floors');
  const years = await it.admin('POST /api/cycles', {
    body: { name: 'Y', start: '2030-01-01', end: '2030-12-31', level: 'year' },
  });
  const year = await it.draft({ text: 'A year', cycleId: years.id });
  expect((await link(d!.id, { parentId: year.id })).alignments.serves.at(-1)).toMatchObject({
    other: { cycle: { name: 'Y' } },
  });
  const { db } = it.app.services.database;
  await db.updateTable('cycles').set({ state: 'closed' }).where('id', '=', years.id).execute();
  expect(await code(link(a!.id, { parentId: year.id }))).toBe('409 cycle-closed');
});

test('a thousand parents are refused with a word, and what was there stays', async () => {
  const child = await published('Everything for everybody', it.teamId);
  const parents = [];
  for (let index = 0; index < 21; index += 1) parents.push(await it.draft({ text: `Parent ${index}` }));
  for (const parent of parents.slice(0, 20)) await link(child.id, { parentId: parent.id });
  expect(await code(link(child.id, { parentId: parents[20]!.id }))).toBe('409 too-many-parents');
  const { serves } = (await show(child.id)).alignments;
  expect(serves).toHaveLength(20);
  // Told no, one may ask somebody else; who said no changes their mind as long as there is room.
  const { id } = serves[0]!;
  await answer(id, { state: 'declined', reason: 'Not ours' }, it.admin);
  await link(child.id, { parentId: parents[20]!.id });
  expect(await code(answer(id, { state: 'accepted' }, it.admin))).toBe('409 too-many-parents');
});

test('two people who link at once make no circle', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [a, b] = await Promise.all([published(`L${round}`, it.teamId), published(`R${round}`, it.teamId)]);
    const [first, second] = await Promise.all([
      code(link(a!.id, { parentId: b!.id, share: 0.5 })),
      code(link(b!.id, { parentId: a!.id, share: 0.5 })),
    ]);
    expect([first, second].filter((one) => one === '409 alignment-circle')).toHaveLength(1);
  }
});

test('two who share what is left at once do not share more than there is', async () => {
  const parent = await published('Shared', it.teamId);
  const children = await Promise.all(['x', 'y', 'z'].map((text) => published(text, it.teamId, [5])));
  const codes = await Promise.all(children.map(({ id }) => code(link(id, { parentId: parent.id, share: 0.5 }))));
  expect(codes.filter((one) => one === '409 shares-above-one')).toHaveLength(1);
});

test('a draft that serves something is not told to those who do not see it', async () => {
  const parent = await published('Public', otherId);
  const draft = await it.draft({ text: 'Secret canary' });
  await link(draft.id, { parentId: parent.id, share: 0.5 });
  expect(JSON.stringify(await show(parent.id, sam))).not.toContain('canary');
  expect(JSON.stringify(await sam('GET /api/events', { query: { team: otherId } }))).not.toContain('canary');
  expect((await show(parent.id, lea)).alignments.servedBy).toMatchObject([{ other: { text: 'Secret canary' } }]);
});

test('a parent that is given up is told to what served it', async () => {
  const parent = await published('Given up', otherId, [1]);
  const child = await published('Left alone', it.teamId, [1]);
  await link(child.id, { parentId: parent.id, share: 0.5 });
  const { db } = it.app.services.database;
  await db.updateTable('cycles').set({ state: 'running' }).where('id', '=', it.cycleId).execute();
  await it.admin('PUT /api/objectives/{objectiveId}/drop', { ...at(parent.id), body: { reason: 'No market' } });
  expect(await show(child.id)).toMatchObject({
    serves: [{ text: 'Given up', dropped: true }],
    alignments: { serves: [{ other: { dropped: true } }] },
  });
  await db.updateTable('cycles').set({ state: 'drafting' }).where('id', '=', it.cycleId).execute();
});

test('what nobody knows is refused with a word, not dropped', async () => {
  const reply = await it.admin.fetch('/api/objectives', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ teamId: it.teamId, cycleId: it.cycleId, text: 'x', parentId: 'y', serves: ['z'] }),
  });
  expect(reply.status).toBe(400);
  expect(await reply.json()).toMatchObject({ error: { problems: [{ path: 'parentId' }, { path: 'serves' }] } });
});

test('what may be served is found by words across teams, also key results; what is hidden, closed or itself is not', async () => {
  const parent = await published('Zebra market', otherId, [1]);
  const child = await it.draft({ text: 'Zebra here' });
  const find = async (who: Visitor, direction: AlignmentWay, q: string) => {
    const query = { direction, q };
    const found = await who('GET /api/objectives/{objectiveId}/alignments/choices', { ...at(child.id), query });
    return found.map(({ text, of, team }) => [text, of, team]);
  };
  expect(await find(lea, 'serves', 'zebra')).toEqual([
    ['Zebra market', '', 'Search'],
    ['Zebra market 0', 'Zebra market', 'Search'],
  ]);
  expect(await find(lea, 'served-by', 'zebra')).toEqual([['Zebra market', '', 'Search']]);
  const params = { teamId: it.teamId };
  await it.admin('PATCH /api/teams/{teamId}', { params, body: { parentId: otherId } });
  expect((await find(lea, 'serves', '')).map(([text]) => text)).toContain(parent.text);
  await it.admin('PATCH /api/teams/{teamId}', { params, body: { parentId: null } });
  await it.draft({ text: 'Zebra of Payments' });
  const query = { direction: 'serves' as const, q: 'zebra' };
  const asSam = await sam('GET /api/objectives/{objectiveId}/alignments/choices', { ...at(parent.id), query });
  expect(asSam).toEqual([]);
});

test('whoever owns the side that is asked finds it in My week, and it counts there', async () => {
  const { person: owner, id: ownerId } = await it.join('member', 'Ona');
  const parent = await it.admin('POST /api/objectives', {
    body: { teamId: it.teamId, cycleId: it.cycleId, text: 'Owned', ownerId },
  });
  await publish(parent.id);
  const child = await published('Wants to help', otherId, [1]);
  const { count } = await owner('GET /api/week/reminders', {});
  await link(child.id, { parentId: parent.id, share: 0.3, note: 'A third' }, sam);
  const { alignments } = await owner('GET /api/week', {});
  expect(alignments).toMatchObject([
    { asked: { id: parent.id }, other: { text: 'Wants to help', team: 'Search' }, direction: 'served-by', share: 0.3 },
  ]);
  expect((await owner('GET /api/week/reminders', {})).count).toBe(count + 1);
  await answer(alignments[0]!.id, { state: 'accepted' }, owner);
  expect((await owner('GET /api/week', {})).alignments).toEqual([]);
});

test('what serves nothing is told on the focus until it is tied, or somebody says why it stands alone', async () => {
  const { id } = await published('An orphan', it.teamId);
  const parent = await published('A home', otherId);
  const orphans = async () => {
    const focus = await sam('GET /api/focus', { query: {} });
    return focus.orphans.filter(({ text }) => text === 'An orphan');
  };
  expect(await orphans()).toEqual([{ id, text: 'An orphan', team: 'Payments' }]);
  const reason = { ...at(id), body: { reason: 'The law asks for it' } };
  expect(await code(sam('PUT /api/objectives/{objectiveId}/standing-alone', reason))).toBe('403 forbidden');
  expect(await lea('PUT /api/objectives/{objectiveId}/standing-alone', reason)).toMatchObject({
    standsAlone: { reason: 'The law asks for it', by: { name: 'Lea' } },
  });
  expect(await orphans()).toEqual([]);
  await lea('DELETE /api/objectives/{objectiveId}/standing-alone', at(id));
  expect(await orphans()).toHaveLength(1);
  const { alignments } = await link(id, { parentId: parent.id }, lea);
  expect(await orphans()).toHaveLength(1);
  await answer(alignments.serves[0]!.id, { state: 'accepted' }, sam);
  expect(await orphans()).toEqual([]);
});
