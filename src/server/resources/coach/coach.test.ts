import { expect, test } from 'vitest';
import { coach } from '../../../core/coach/run.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('the coach over HTTP, and its policy', async () => {
  const set = { objective: { text: '交付2.0版本' }, keyResults: [{ text: '9月30日前上线移动端2.0' }] };
  const { findings } = await it.app.visitor()('POST /api/lint', { body: set });
  expect(findings.map((one) => one.fingerprint)).toEqual(coach(set).map((one) => one.fingerprint));
  const policy = await it.admin('GET /api/policy', {});
  const [rule] = (await it.admin('GET /api/coach/records', {})).map((one) => one.rule);
  const changed = { ...policy, rules: { [rule!]: { severity: 'off' as const, reason: '我们另有约定' } } };
  expect(await it.admin('PUT /api/policy', { body: changed })).toEqual(changed);
  expect(
    await code(
      it.admin('PUT /api/policy', { body: { ...policy, rules: { nothing: { severity: 'off', reason: 'x' } } } }),
    ),
  ).toBe('400 rule-unknown');
  expect(
    await code(
      it.admin('PUT /api/policy', {
        body: { ...policy, limits: { ...policy.limits, objectives: { warn: 5, block: 2 } } },
      }),
    ),
  ).toBe('400 limits-crossed');
});
