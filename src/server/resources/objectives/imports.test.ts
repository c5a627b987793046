import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const made = async () =>
  (await it.draft({ keyResults: [{ text: 'Weekly deploys from 2 to 10', baseline: 2, target: 10 }] })).keyResults[0]!
    .id;

test('a pasted history is looked at before it is kept, and taken back as a whole', async () => {
  const params = { keyResultId: await made() };
  const text = 'date,value\n2026-05-04,3\n2026-05-11,4\n2026-05-18,5\n';
  const read = await it.admin('POST /api/key-results/{keyResultId}/import-previews', { params, body: { text } });
  expect(read.readings.map((one) => one.value)).toEqual([3, 4, 5]);
  expect(await it.admin('GET /api/key-results/{keyResultId}/readings', { params })).toEqual([]);
  const kept = await it.admin('POST /api/key-results/{keyResultId}/imports', { params, body: { text } });
  expect(kept.count).toBe(3);
  expect((await it.admin('GET /api/key-results/{keyResultId}', { params })).now.value).toBe(5);
  await it.admin('DELETE /api/key-results/{keyResultId}/imports/{importId}', {
    params: { ...params, importId: kept.id },
  });
  expect((await it.admin('GET /api/key-results/{keyResultId}', { params })).now.value).toBeNull();
});

test('a line that cannot be read is named, with its number', async () => {
  const params = { keyResultId: await made() };
  const text = 'date,value\n2026-05-04,3\nsome day,4\n2026-05-18,many\n';
  const read = await it.admin('POST /api/key-results/{keyResultId}/import-previews', { params, body: { text } });
  expect(read.readings.map((one) => one.line)).toEqual([2]);
  expect(read.problems.map((one) => one.line)).toEqual([3, 4]);
});

test('a reader brings nothing in', async () => {
  const params = { keyResultId: await made() };
  const { person: reader } = await it.join('reader', 'Rae');
  const text = 'date,value\n2026-05-04,3\n';
  expect(await code(reader('POST /api/key-results/{keyResultId}/imports', { params, body: { text } }))).toBe(
    '404 not-found',
  );
});
