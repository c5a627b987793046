import { expect, test } from 'vitest';
import { coach } from '../../../core/coach/run.ts';
import { lintApart } from './lint.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('whoever asks, signed in or not, hears what the editor and the terminal say', async () => {
  const set = { objective: { text: 'Deliver version 2.0' }, keyResults: [{ text: 'Ship 2.0 by 30 September' }] };
  const { findings } = await it.app.visitor()('POST /api/lint', { body: set });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map((one) => one.fingerprint)).toEqual(coach(set).map((one) => one.fingerprint));
});

test('a long text is read apart from the server, to the same findings, and others are answered meanwhile', async () => {
  const text = 'Improve the sign-up from 12% to 40% by 30 June. '.repeat(1800);
  const set = { objective: { text }, keyResults: [{ text: 'Ship 2.0 by 30 September' }] };
  const order: string[] = [];
  const read = it.admin('POST /api/lint', { body: set }).then((said) => {
    order.push('read');
    return said;
  });
  for (let asked = 0; asked < 5; asked += 1) await it.app.visitor().fetch('/api/session');
  order.push('answered');
  const { findings } = await read;
  expect(order).toEqual(['answered', 'read']);
  expect(findings.map((one) => one.fingerprint)).toEqual(coach(set).map((one) => one.fingerprint));
});

test('a text that takes too long to read is refused as that, not as one try too many', async () => {
  const body = { objective: { text: 'Improve the sign-up from 12% to 40%. '.repeat(2000) }, keyResults: [] };
  const reply = await lintApart(body, undefined, 0.001).catch((thrown: unknown) => thrown);
  expect(reply).toMatchObject({ code: 'text-too-slow' });
  expect(await lintApart(body, undefined, 20)).toMatchObject({ findings: expect.any(Array) });
});

test('where many long texts wait, the next is told that, and when to come again', async () => {
  const body = JSON.stringify({ objective: { text: 'Improve the sign-up. '.repeat(400) }, keyResults: [] });
  const headers = { 'content-type': 'application/json', cookie: it.admin.cookies() };
  const ask = () => it.admin.fetch('/api/lint', { method: 'POST', headers, body });
  const replies = await Promise.all(Array.from({ length: 22 }, ask));
  const refused = replies.filter(({ status }) => status !== 200);
  expect(refused.map(({ status }) => status)).toEqual([503]);
  expect(refused[0]!.headers.get('retry-after')).toBe('10');
  const { error } = (await refused[0]!.json()) as { error: { code: string; text: { en: string; zh: string } } };
  expect(error.code).toBe('texts-waiting');
  expect([error.text.en, error.text.zh]).toEqual([
    expect.stringContaining('in 10 seconds'),
    expect.stringContaining('10 秒后'),
  ]);
});

test('what is no set is refused with the place', async () => {
  // With its length, as every client sends it: what does not say how long it is counts as long.
  const ask = async (body: unknown) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': String(text.length) };
    const reply = await it.app.visitor().fetch('/api/lint', { method: 'POST', headers, body: text });
    return [reply.status, ((await reply.json()) as { error: { code: string } }).error.code];
  };
  expect(await ask({ keyResults: [] })).toEqual([400, 'invalid']);
  expect(await ask({ objective: { text: 'x'.repeat(100_001) }, keyResults: [] })).toEqual([400, 'invalid']);
});
