import { expect, test } from 'vitest';
import { coach } from '../../../core/coach/run.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('whoever asks, signed in or not, hears what the editor and the terminal say', async () => {
  const set = { objective: { text: 'Deliver version 2.0' }, keyResults: [{ text: 'Ship 2.0 by 30 September' }] };
  const { findings } = await it.app.visitor()('POST /api/lint', { body: set });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map((one) => one.fingerprint)).toEqual(coach(set).map((one) => one.fingerprint));
});

test('what is no set is refused with the place', async () => {
  const ask = (body: unknown) => it.app.visitor()('POST /api/lint', { body: body as never });
  expect(await code(ask({ keyResults: [] }))).toBe('400 invalid');
  expect(await code(ask({ objective: { text: 'x'.repeat(100_001) }, keyResults: [] }))).toBe('400 invalid');
});
