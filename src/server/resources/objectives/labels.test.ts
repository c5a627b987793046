import { beforeAll, expect, test } from 'vitest';
import { toJson } from '../../db/json.ts';
import { bearers } from '../../store/labels.ts';
import { code } from '../../testing/code.ts';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
let lea: Visitor;
let mem: Visitor;
let col: Visitor;

beforeAll(async () => {
  lea = (await it.app.join(it.admin, 'lead', 'Lea', [it.teamId])).person;
  mem = (await it.app.join(it.admin, 'member', 'Mem', [it.teamId])).person;
  col = (await it.app.join(it.admin, 'member', 'Col')).person;
});

const make = (name: string, who = lea) => who('POST /api/labels', { body: { name } });
const put = (id: string, labels: string[], who = mem) =>
  who('PUT /api/objectives/{objectiveId}/labels', { params: { objectiveId: id }, body: { labels } });
const archive = (id: string, into?: string) =>
  lea('PUT /api/labels/{labelId}/archive', { params: { labelId: id }, body: { into: into ?? null } });
const restore = (id: string) => lea('DELETE /api/labels/{labelId}/archive', { params: { labelId: id } });
const counted = async (who = lea) => {
  const { labels } = await who('GET /api/labels', {});
  return Object.fromEntries(labels.map(({ name, objectives }) => [name, objectives]));
};

test('who leads makes labels, whoever writes the objective puts them on, everybody finds by them', async () => {
  expect(await code(make('Security', mem))).toBe('403 forbidden');
  const security = await make('Security');
  const speed = await make('Speed');
  expect(speed.mark).not.toBe(security.mark);
  expect(await code(make(' ｓｅｃｕｒｉｔｙ '))).toBe('409 label-exists');
  const draft = await it.draft({ text: 'Keys are rotated' });
  expect((await put(draft.id, [security.id, speed.id])).labels).toEqual([security.id, speed.id]);
  expect(await code(put(draft.id, ['nothing']))).toBe('400 invalid');
  expect(await code(put(draft.id, [], col))).toBe('404 not-found');
  expect(await counted()).toMatchObject({ Security: 1, Speed: 1 });
  expect(await counted(col)).toMatchObject({ Security: 0, Speed: 0 });
  const renamed = { params: { labelId: speed.id }, body: { name: 'Faster', mark: 'star' as const } };
  expect(await lea('PATCH /api/labels/{labelId}', renamed)).toMatchObject({ name: 'Faster', mark: 'star' });
  expect(await code(lea('PATCH /api/labels/{labelId}', { ...renamed, body: { name: 'Security' } }))).toBe(
    '409 label-exists',
  );
});

test('a merged label is the other one on all that bore it, and its own again when that is undone', async () => {
  const [trust, safety] = [await make('Trust'), await make('Safety')];
  const [one, both] = [await it.draft({ text: 'One' }), await it.draft({ text: 'Both' })];
  await put(one.id, [trust.id]);
  await put(both.id, [trust.id, safety.id]);
  expect(await code(archive(trust.id, trust.id))).toBe('409 label-circle');
  await archive(trust.id, safety.id);
  expect(await counted()).toMatchObject({ Safety: 2, Trust: 0 });
  expect(await code(archive(safety.id, trust.id))).toBe('409 label-circle');
  await restore(trust.id);
  expect(await counted()).toMatchObject({ Safety: 1, Trust: 2 });
});

test('an archived label stays where it is and is put on nothing new', async () => {
  const old = await make('Old');
  const [bears, other] = [await it.draft({ text: 'Bears it' }), await it.draft({ text: 'Another one' })];
  await put(bears.id, [old.id]);
  await archive(old.id);
  expect((await put(bears.id, [old.id])).labels).toEqual([old.id]);
  expect(await code(put(other.id, [old.id]))).toBe('409 label-archived');
  await make('Old');
  expect(await code(restore(old.id))).toBe('409 label-exists');
});

test('two who add the same label at once make one', async () => {
  const codes = await Promise.all([code(make('Twice')), code(make('twice'))]);
  expect(codes.toSorted()).toEqual(['409 label-exists', 'ok']);
});

test('OKR files carry labels by name; one that is not here is told, not dropped', async () => {
  const growth = await make('Growth');
  const text = 'crux: 1\nobjectives:\n  - objective: Grow by themselves\n    labels: [growth, Pillar X]\n';
  const body = { text, cycleId: it.cycleId, people: [], take: [] };
  const read = (dryRun: boolean) =>
    lea('POST /api/teams/{teamId}/okr-file', { params: { teamId: it.teamId }, body: { ...body, dryRun } });
  expect((await read(true)).objectives[0]).toMatchObject({
    left: [{ field: 'labels', said: 'Pillar X', reason: 'not-here' }],
  });
  const { imported } = await read(false);
  const at = { params: { objectiveId: imported!.objectives[0]!.id } };
  expect((await lea('GET /api/objectives/{objectiveId}', at)).labels).toEqual([growth.id]);
  const file = await (await lea.fetch(`/api/objectives/${at.params.objectiveId}/okr-file`)).text();
  expect(file).toContain('Growth');
});

test('a parent is chosen among what bears a label, and words of a label find what bears it', async () => {
  const pillar = await make('Pillar one');
  const merged = await make('Old pillar');
  const [above, other] = [await it.draft({ text: 'Quails lead' }), await it.draft({ text: 'Quails follow' })];
  const old = await it.draft({ text: 'Quails of before' });
  await put(above.id, [pillar.id]);
  await put(old.id, [merged.id]);
  await archive(merged.id, pillar.id);
  const child = await it.draft({ text: 'Asks' });
  const choices = async (query: { q?: string; label?: string }) => {
    const asked = { params: { objectiveId: child.id }, query: { direction: 'serves' as const, ...query } };
    return (await lea('GET /api/objectives/{objectiveId}/alignments/choices', asked)).map((one) => one.text);
  };
  expect((await choices({ q: 'quails' })).toSorted()).toEqual([other.text, above.text, old.text].toSorted());
  expect((await choices({ label: pillar.id })).toSorted()).toEqual([above.text, old.text].toSorted());
  expect(await choices({ q: 'lead', label: pillar.id })).toEqual([above.text]);
  expect(await code(choices({ label: 'none' }))).toBe('404 not-found');
  const found = async (who: Visitor) =>
    (await who('GET /api/search', { query: { q: 'pillar one' } })).map(({ id }) => id);
  expect((await found(lea)).toSorted()).toEqual([above.id, old.id].toSorted());
  expect(await found(col)).toEqual([]);
});

test('a label is found by its whole id, letter by letter, on both engines', async () => {
  const { db } = it.app.services.database;
  const { organization_id } = await db.selectFrom('teams').select('organization_id').executeTakeFirstOrThrow();
  const labelled = async (labels: string[]) => {
    const { id } = await it.draft({ text: labels.join() });
    await db
      .updateTable('objectives')
      .set({ labels: toJson(labels) })
      .where('id', '=', id)
      .execute();
    return id;
  };
  const long = await labelled(['a-b', 'a-bc']);
  const part = await labelled(['a-b']);
  const alike = await labelled(['A-B', 'axb', 'a"b']);
  const found = async (...labelIds: string[]) =>
    (await bearers(db, organization_id, labelIds).execute()).map((row) => row.id).toSorted();
  expect(await found('a-b')).toEqual([long, part]);
  expect(await found('a-bc')).toEqual([long]);
  expect(await found('a"b')).toEqual([alike]);
  expect(await found('a-', '-b', 'a_b', '%', '')).toEqual([]);
  expect(await found()).toEqual([]);
});
