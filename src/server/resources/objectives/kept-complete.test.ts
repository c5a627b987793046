import { expect, test } from 'vitest';
import type { ObjectiveBody } from '../../../contract/objectives.ts';
import type { SpokenRole } from '../../../core/okr/words.ts';
import { CallError } from '../../../contract/client.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const lines = [{ audience: 'sales' as const, text: '大促时不用再停单' }];
const kr = (more: object = {}) => ({
  text: '自助部署成功的客户数从 12 到 60 家',
  baseline: 12,
  target: 60,
  unit: '家',
  ...more,
});
const launch = (text: string) => ({ text, measure: 'yes-no' as const });
const written = (more: Partial<ObjectiveBody> = {}) => ({
  text: '通过 2.0 解决客户自助部署问题',
  type: 'delivery' as const,
  why: '客户自己装不上，卡住了增长',
  ownerId: it.adminId,
  keyResults: [kr()],
  ...more,
});

/** Each in a team of its own: a team publishes few. */
async function drafted(body: ReturnType<typeof written>) {
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  return it.admin('POST /api/objectives', { body: { ...body, teamId, cycleId: it.cycleId } });
}

async function published(more: Partial<ObjectiveBody> = {}, words = { plain: '更稳', lines }) {
  const body = written(more);
  const objective = await drafted(body);
  const at = { params: { objectiveId: objective.id } };
  await consent(objective.id);
  const shown = await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: words });
  const kept = body.keyResults.map((one, index) => ({ ...one, id: shown.keyResults[index]!.id }));
  const read = () => it.admin('GET /api/objectives/{objectiveId}', at);
  const save = async (changes: Partial<ObjectiveBody>) => {
    const { version } = await read();
    const next = { ...body, keyResults: kept, ...changes, version };
    return it.admin('PUT /api/objectives/{objectiveId}', { ...at, body: next });
  };
  return {
    id: objective.id,
    kept,
    read,
    save,
    problems: (changes: Partial<ObjectiveBody>) => problemsOf(save(changes)),
  };
}

async function problemsOf(saving: Promise<unknown>): Promise<unknown> {
  const thrown = await saving.catch((error: unknown) => error);
  const told = thrown instanceof CallError ? thrown.body?.error : undefined;
  return told?.problems?.map(({ code: what, path }) => `${what} ${path}`.trim()) ?? told?.code ?? 'ok';
}

let spokespeople = 0;

/** Somebody who speaks for management is asked and says yes. */
async function consent(objectiveId: string, role: SpokenRole = 'management') {
  const { person, id: personId } = await it.join('reader', `Head${(spokespeople += 1)}`);
  await it.admin('PATCH /api/people/{personId}', { params: { personId }, body: { speaksFor: [role] } });
  const asked = await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId },
    body: { personId, role },
  });
  const agreement = asked.agreements.find((one) => one.person.id === personId)!;
  await person('PATCH /api/agreements/{agreementId}', {
    params: { agreementId: agreement.id },
    body: { state: 'agreed' },
  });
}

test('A23 what is published does not become two launches alone', async () => {
  const { problems, read } = await published();
  expect(await problems({ keyResults: [launch('2 月 28 日前上线 2.0'), launch('3 月 15 日前发布 2.1')] })).toEqual([
    'only-launches',
  ]);
  expect((await read()).keyResults.map(({ text }) => text)).toEqual([kr().text]);
});

test('A24 what a published proxy may mean is not taken away, and a new proxy says it too', async () => {
  const proxy = { text: 'UV 从 1200 到 3200', baseline: 1200, target: 3200, metric: 'M50' };
  const meaning = { per: 1, is: '一位想了解产品的人' };
  const { problems, kept, save } = await published({ keyResults: [kr(), { ...proxy, meaning }] });
  const [outcome, visits] = [kept[0]!, kept[1]!];
  expect(await problems({ keyResults: [outcome, { ...visits, meaning: null }] })).toEqual(['no-meaning keyResults.1']);
  expect(await problems({ keyResults: [visits, outcome, proxy] })).toEqual(['no-meaning keyResults.2']);
  // Moved to another place it is the same key result.
  expect(await code(save({ keyResults: [visits, outcome] }))).toBe('ok');
});

test('what was missing before may stay missing there, and is asked of everything new', async () => {
  const { problems, kept, save } = await published({ keyResults: [kr(), kr({ text: '回访率从 2 到 9 %' })] });
  await it.app.services.database.db
    .updateTable('key_results')
    .set({ target: null })
    .where('id', '=', kept[0]!.id)
    .execute();
  const [first, second] = [{ ...kept[0]!, target: null }, kept[1]!];
  expect(await code(save({ keyResults: [second, first] }))).toBe('ok');
  expect(await problems({ keyResults: [first, { ...second, target: null }] })).toEqual(['target-missing keyResults.1']);
});

test('A61 A63 what is public becomes debt only with its words, and keeps what is measured', async () => {
  const notice = { text: '消息队列停止支持', kind: 'notice' as const, date: '2027-04-30' };
  const debt = { type: 'debt' as const, impact: '推迟两个特性', evidence: [notice] };
  const bare = await published({ type: 'quality' }, { plain: '', lines: [] });
  expect(await problemsOf(bare.save(debt))).toBe('plain-words-missing');
  expect((await bare.read()).type).toBe('quality');
  const told = await published({ type: 'quality' });
  expect(await code(told.save(debt))).toBe('ok');
  const known = await published(debt);
  const series = { text: '流量', kind: 'series' as const, keyResultId: known.kept[0]!.id };
  const prediction = { text: '春节前', kind: 'prediction' as const, date: '2027-01-30' };
  expect(await known.problems({ ...debt, evidence: [series, prediction] })).toEqual(['series-unmeasured']);
  const over = { ...prediction, date: '2001-01-30' };
  expect(await known.problems({ ...debt, evidence: [series, over] })).toEqual([
    'series-unmeasured',
    'nothing-foreseen',
  ]);
});

test('A52 a yes is to the numbers, the customer and the gap that were read', async () => {
  const draft = async () => {
    const objective = await drafted(written());
    await consent(objective.id);
    const at = { params: { objectiveId: objective.id } };
    const kept = { ...kr(), id: objective.keyResults[0]!.id };
    const save = async (changes: Partial<ObjectiveBody>) => {
      const { version } = await it.admin('GET /api/objectives/{objectiveId}', at);
      const body = { ...written({ keyResults: [kept] }), ...changes, version };
      const saved = await it.admin('PUT /api/objectives/{objectiveId}', { ...at, body });
      return saved.agreements.map(({ earlier }) => earlier);
    };
    return { save, kept };
  };
  const calm = await draft();
  expect(await calm.save({ keyResults: [{ ...calm.kept, note: '每周一读', ownerId: it.adminId }] })).toEqual([false]);
  expect(await calm.save({ keyResults: [{ ...calm.kept, target: 20 }] })).toEqual([true]);
  const more = await draft();
  expect(await more.save({ keyResults: [more.kept, kr({ text: '回访率从 2 到 9 %' })] })).toEqual([true]);
  const customer = await it.admin('POST /api/ideal-customers', {
    body: { name: '小店', audience: 'business', who: '自己发货的店主', problem: 'x' },
  });
  const other = await draft();
  expect(await other.save({ idealCustomerId: customer.id })).toEqual([true]);
});

test('A81 nothing is published for a day that is over', async () => {
  const unknown = { text: '自助部署好不好用', kind: 'unknown' as const, supports: '访谈十家', ownerId: it.adminId };
  const { id } = await drafted(written({ keyResults: [kr(), { ...unknown, knowBy: '2020-01-01' }] }));
  const { missing } = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } });
  expect(missing).toEqual([{ code: 'day-past', keyResult: 1 }]);
});
