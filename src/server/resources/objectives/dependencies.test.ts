import { beforeAll, expect, test } from 'vitest';
import { updateObjective } from '../../store/objectives.ts';
import { code } from '../../testing/code.ts';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

let now = '2026-05-20T08:00:00Z';
const it = withTeam({ clock: () => new Date(now) });
let otherId: string;
let lea: Visitor;
let sam: Visitor;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.app.join(it.admin, 'lead', 'Lea', [it.teamId])).person;
  sam = (await it.app.join(it.admin, 'lead', 'Sam', [otherId])).person;
});

const at = (objectiveId: string) => ({ params: { objectiveId } });
const board = (who: Visitor, teamId: string) => who('GET /api/teams/{teamId}/board', { params: { teamId } });

async function made(text: string) {
  const draft = await it.draft({ text, keyResults: [{ text: `${text} from 1 to 2`, baseline: 1, target: 2 }] });
  return { id: draft.id, keyResultId: draft.keyResults[0]!.id };
}

async function publish(id: string): Promise<void> {
  const { organization } = await it.admin('GET /api/me', {});
  const state = {
    state: 'published' as const,
    publication: { plain: '', lines: [] },
    published_at: now,
    published_by: it.adminId,
  };
  await updateObjective(it.app.services.database.db, organization.id, id, state);
}

const ask = (keyResultId: string, body: { teamId: string; need: string; due?: string }, who = lea) =>
  who('POST /api/key-results/{keyResultId}/dependencies', { params: { keyResultId }, body });
const answer = (id: string, body: { state: 'accepted' | 'declined' | 'done'; reason?: string }, who = sam) =>
  who('PATCH /api/dependencies/{dependencyId}', { params: { dependencyId: id }, body });

test('A06 A64 a dependency is asked, declined with a reason, asked again and accepted, and both boards tell it', async () => {
  const { id, keyResultId } = await made('Deploy');
  await publish(id);
  const { id: dependencyId } = await ask(keyResultId, { teamId: otherId, need: 'An index', due: '2026-05-25' });
  const seen = async () => {
    const asking = (await board(sam, it.teamId)).objectives.find((one) => one.id === id)!.dependencies;
    const asked = (await board(lea, otherId)).askedOf;
    expect(asked.map((one) => one.state)).toEqual(asking.map((one) => one.state));
    return asking.map((one) => [one.need, one.state, one.team.name, one.late]);
  };
  expect(await seen()).toEqual([['An index', 'asked', 'Search', false]]);
  expect((await sam('GET /api/week', {})).dependencies).toMatchObject([{ id: dependencyId, state: 'asked' }]);
  expect((await lea('GET /api/week', {})).dependencies).toEqual([]);
  expect(await code(answer(dependencyId, { state: 'accepted' }, lea))).toBe('403 forbidden');
  expect(await code(answer(dependencyId, { state: 'declined' }))).toBe('400 reason-missing');
  await answer(dependencyId, { state: 'declined', reason: 'Not in May' });
  expect(await seen()).toEqual([['An index', 'declined', 'Search', false]]);
  const body = { teamId: otherId, need: 'A smaller index', due: '2026-06-10' };
  await lea('PUT /api/dependencies/{dependencyId}', { params: { dependencyId }, body });
  await answer(dependencyId, { state: 'accepted' });
  expect(await seen()).toEqual([['A smaller index', 'accepted', 'Search', false]]);
  // Weeks ahead nobody is reminded; near its day the lead is, and past it the key result says so.
  expect((await sam('GET /api/week', {})).dependencies).toEqual([]);
  now = '2026-06-12T08:00:00Z';
  expect(await seen()).toEqual([['A smaller index', 'accepted', 'Search', true]]);
  expect((await sam('GET /api/week', {})).dependencies).toMatchObject([{ late: true, can: { answer: true } }]);
  await answer(dependencyId, { state: 'done' });
  expect(await seen()).toEqual([['A smaller index', 'done', 'Search', false]]);
  now = '2026-05-20T08:00:00Z';
});

test('what was declined is not done, and what is done is not answered otherwise, until it is asked again', async () => {
  const { id, keyResultId } = await made('Twice');
  await publish(id);
  const body = { teamId: otherId, need: 'An index' };
  const { id: dependencyId } = await ask(keyResultId, body);
  const again = () => lea('PUT /api/dependencies/{dependencyId}', { params: { dependencyId }, body });
  await answer(dependencyId, { state: 'declined', reason: 'No' });
  expect(await code(answer(dependencyId, { state: 'done' }))).toBe('409 dependency-over');
  await again();
  await answer(dependencyId, { state: 'done' });
  expect(await code(answer(dependencyId, { state: 'accepted' }))).toBe('409 dependency-over');
  expect(await code(answer(dependencyId, { state: 'declined', reason: 'No' }))).toBe('409 dependency-over');
  await again();
  expect(await code(answer(dependencyId, { state: 'accepted' }))).toBe('ok');
});

test('who is of both teams reads of it once, and each team in its own log', async () => {
  const { id, keyResultId } = await made('Once');
  await publish(id);
  await ask(keyResultId, { teamId: otherId, need: 'Once only' });
  const told = async (who: Visitor, query: { team?: string; objective?: string }) =>
    (await who('GET /api/events', { query })).filter((one) => JSON.stringify(one).includes('Once only')).length;
  const counts = [{}, { objective: id }, { team: it.teamId }, { team: otherId }].map((query) => told(it.admin, query));
  expect(await Promise.all(counts)).toEqual([1, 1, 1, 1]);
  expect(await told(sam, {})).toBe(1);
});

test('a draft’s dependency is not told to the other team before the objective is public', async () => {
  const { id, keyResultId } = await made('Canary need');
  await ask(keyResultId, { teamId: otherId, need: 'Canary help' });
  expect(JSON.stringify(await board(sam, otherId))).not.toContain('Canary');
  expect(JSON.stringify(await sam('GET /api/week', {}))).not.toContain('Canary');
  expect(JSON.stringify(await sam('GET /api/events', {}))).not.toContain('Canary');
  await publish(id);
  // As publishing would, it happens to the team that asks.
  const published = await it.admin('GET /api/objectives/{objectiveId}', at(id));
  expect(published.dependencies).toMatchObject([{ need: 'Canary help', state: 'asked' }]);
  expect(JSON.stringify(await sam('GET /api/week', {}))).toContain('Canary help');
});

test('one’s own team is not asked, nor one that is not there', async () => {
  const { keyResultId } = await made('Alone');
  expect(await code(ask(keyResultId, { teamId: it.teamId, need: 'x' }))).toBe('400 own-team');
  expect(await code(ask(keyResultId, { teamId: 'nowhere', need: 'x' }))).toBe('400 invalid');
});

test('the coach asks about a key result as long as what it needs is not accepted', async () => {
  const { id, keyResultId } = await made('Coached');
  const { id: dependencyId } = await ask(keyResultId, { teamId: otherId, need: 'x' });
  await publish(id);
  const { lastQuestions } = await import('../../../core/coach/publishing.ts');
  const rules = async () => {
    const objective = await it.admin('GET /api/objectives/{objectiveId}', at(id));
    const { cycle } = objective;
    return lastQuestions(objective, { policy: undefined, today: '2026-05-20', cycle }).map(({ rule }) => rule);
  };
  expect(await rules()).toContain('depends-on-others');
  await answer(dependencyId, { state: 'accepted' });
  expect(await rules()).not.toContain('depends-on-others');
});

test('a team that others depend on is not deleted until they ask it for nothing more', async () => {
  const { id: helperId } = await it.admin('POST /api/teams', { body: { name: 'Helpers', kind: 'product-technology' } });
  const remove = () => it.admin('DELETE /api/teams/{teamId}', { params: { teamId: helperId } });
  const { keyResultId } = await made('Invoices');
  const { id: dependencyId } = await ask(keyResultId, { teamId: helperId, need: 'A price list' });
  expect(await code(remove())).toBe('409 team-needed');
  await lea('DELETE /api/dependencies/{dependencyId}', { params: { dependencyId } });
  expect(await code(remove())).toBe('ok');
});
