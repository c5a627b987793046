import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { sentry } from './index.ts';

const config = { token: 'sntrys_x', organization: 'acme', project: 42 };
const reply = (field: string, value: number | null) => ({
  start: '2026-11-13T08:00:00Z',
  end: '2026-11-20T08:00:00Z',
  query: '',
  intervals: ['2026-11-13T00:00:00Z'],
  groups: [{ by: {}, totals: { [field]: value }, series: { [field]: [value] } }],
});

test.each([
  ['crash-free-sessions', reply('crash_free_rate(session)', 0.99812), 99.812],
  ['crash-free-users', reply('crash_free_rate(user)', 0.5), 50],
  ['sessions', reply('sum(session)', 12_030), 12_030],
])('%s', async (measure, json, value) => {
  const io = recorded([[/organizations\/acme\/sessions\/\?field=.*project=42/, { json }]]);
  const outcome = await readWith(sentry, { ...config, measure }, io);
  expect(outcome.ok && outcome.readings[0]?.value).toBeCloseTo(value, 10);
});

test.each([
  ['no sessions', reply('crash_free_rate(session)', null)],
  ['no group', { groups: [] }],
])('empty: %s', async (_name, json) => {
  expect(await readWith(sentry, config, recorded([[/sessions/, { json }]]))).toMatchObject({ failure: 'no-data' });
});

test.each(troubles)('%s', async (_name, answer, expected) => {
  expect(await readWith(sentry, config, recorded([[/sessions/, answer]]))).toMatchObject(expected);
});

test('a spent allowance is waited for until it is renewed', async () => {
  const headers = { 'x-sentry-rate-limit-reset': String(Date.parse('2026-11-20T08:00:40Z') / 1000) };
  const io = recorded([
    [/sessions/, { status: 429, headers, json: { detail: 'You are attempting to use this endpoint too frequently.' } }],
  ]);
  expect(await readWith(sentry, config, io)).toMatchObject({ failure: 'rate-limited', retryAfter: 40 });
});

test('not configured', async () => {
  expect(await readWith(sentry, { ...config, organization: '../../x' }, recorded([]))).toMatchObject({
    failure: 'not-configured',
  });
});
