import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

let now = new Date('2026-12-15T08:00:00Z');
const it = withTeam({ clock: () => now });

test('after the last day of a cycle that is not closed, what is dated within it counts and anything later is refused', async () => {
  const draft = await it.draft({
    type: 'operations',
    why: 'growth',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers from 12 to 60', baseline: 12, target: 60, ownerId: it.adminId }],
  });
  const at = { params: { keyResultId: draft.keyResults[0]!.id } };
  const move = (state: 'running' | 'closing' | 'closed') =>
    it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state } });
  const checkIn = (body: { value: number; at?: string }) =>
    it.admin('POST /api/key-results/{keyResultId}/check-ins', { ...at, body });
  const reading = (body: { value: number; at?: string }) =>
    it.admin('POST /api/key-results/{keyResultId}/readings', { ...at, body });
  const table = { ...at, body: { text: '2026-12-30,50\n2027-01-02,55' } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
  await move('running');
  now = new Date('2027-01-05T08:00:00Z');

  expect(await code(checkIn({ value: 60 }))).toBe('400 after-cycle-end');
  expect(await code(checkIn({ value: 60, at: '2027-01-01T12:00:00Z' }))).toBe('400 after-cycle-end');
  expect(await code(reading({ value: 60 }))).toBe('400 after-cycle-end');
  expect((await checkIn({ value: 48, at: '2026-12-31T12:00:00Z' })).keyResult.now).toMatchObject({
    value: 48,
    progress: 0.75,
  });
  expect((await it.admin('GET /api/week', {})).items).toMatchObject([{ until: '2026-12-31' }]);
  expect(await it.admin('POST /api/key-results/{keyResultId}/import-previews', table)).toMatchObject({
    readings: [{ value: 50 }],
    problems: [{ line: 2, code: 'after-cycle' }],
  });
  const [typed] = await it.admin('GET /api/key-results/{keyResultId}/readings', at);
  const corrected = it.admin('PATCH /api/key-results/{keyResultId}/readings/{readingId}', {
    params: { ...at.params, readingId: typed!.id },
    body: { at: '2027-01-02T12:00:00Z' },
  });
  expect(await code(corrected)).toBe('400 after-cycle-end');

  await move('closing');
  expect((await reading({ value: 54, at: '2026-12-31T18:00:00Z' })).now.progress).toBe(0.875);
  await move('closed');
  expect(await code(checkIn({ value: 60, at: '2026-12-31T12:00:00Z' }))).toBe('409 cycle-closed');
});
