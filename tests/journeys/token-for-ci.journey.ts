// A lead makes a token for the CI, sees it once, the job pushes a test report with it, and the token is taken back.
import { expect } from 'vitest';
import { tokenText } from '../../src/web/features/settings/token-text.ts';
import { text as metrics } from '../../src/web/features/metrics/text.ts';
import { text as sources } from '../../src/web/features/sources/text.ts';
import { bindText } from '../../src/web/features/sources/bind-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const junit = `<testsuite name="unit" tests="4" failures="1"><testcase name="a"/><testcase name="b"/><testcase name="c"/><testcase name="d"><failure/></testcase></testsuite>`;

story('token for ci', async (telling) => {
  const { say, server } = telling;
  const { page, look } = await telling.person();
  await setUp(page, telling);
  const api = apiOf(page);
  const { cycle, person } = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: 'Core', kind: 'product-technology' } });
  const { keyResults } = await api('POST /api/objectives', {
    body: {
      teamId,
      cycleId: cycle!.id,
      text: 'Defects show before merge',
      ownerId: person.id,
      keyResults: [{ text: 'Test pass rate from 60 % to 99 %', baseline: 60, target: 99, unit: '%', metric: 'M10' }],
    },
  });
  const keyResultId = keyResults[0]!.id;

  // The catalogue explains the metric; the page of the key result says that it is pushed, and how.
  await page.goto('/metrics?find=M10');
  await page.getByText(say(metrics.gaming)).waitFor();
  await look('catalogue');
  await page.goto(`/key-results/${keyResultId}/source`);
  await page.getByText(say(bindText.pushHow)).click();
  await page.getByText(`kr=${keyResultId}=tests.pass-rate`).first().waitFor();
  await look('push');

  await page.goto('/settings/tokens');
  await page.getByRole('button', { name: say(tokenText.make) }).click();
  await page.getByLabel(say(tokenText.name)).fill('core · CI');
  await look('make');
  await page.getByRole('button', { name: say(tokenText.makeIt) }).click();
  const token = await page.getByLabel(say(tokenText.token), { exact: true }).inputValue();
  expect(token).toMatch(/^crux_[\w-]{43}$/);
  await page.getByRole('button', { name: say(tokenText.done) }).click();
  expect(await page.content()).not.toContain(token);

  const push = () =>
    fetch(`${server.address}/api/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        files: [{ name: 'junit.xml', text: junit }],
        keyResults: [{ id: keyResultId, metric: 'tests.pass-rate' }],
        commit: 'abc',
      }),
    });
  expect((await push()).status).toBe(200);
  await page.reload();
  await page
    .getByText(say(tokenText.used, { age: '' }).trim().slice(0, 6))
    .first()
    .waitFor();
  expect(await page.getByText(say(tokenText.unused)).count()).toBe(0);
  await look('used');
  expect((await api('GET /api/key-results/{keyResultId}', { params: { keyResultId } })).now.value).toBe(75);

  await page.getByRole('button', { name: new RegExp(say(tokenText.revoke)) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(tokenText.revoke), exact: true })
    .click();
  await page.getByText(say(tokenText.none)).waitFor();
  expect((await push()).status).toBe(401);

  // One of her own for a script: it sees what she sees, as far as she lets it.
  await page.getByRole('button', { name: say(tokenText.make) }).click();
  await page.getByLabel(say(tokenText.name)).fill('my script');
  await page.getByText(say(tokenText.person), { exact: true }).click();
  await page.getByLabel(say(tokenText.okrs)).selectOption('write');
  await look('own');
  await page.getByRole('button', { name: say(tokenText.makeIt) }).click();
  const own = await page.getByLabel(say(tokenText.token), { exact: true }).inputValue();
  await page.getByRole('button', { name: say(tokenText.done) }).click();
  const ask = (path: string) => fetch(`${server.address}${path}`, { headers: { authorization: `Bearer ${own}` } });
  const board = (await (await ask(`/api/teams/${teamId}/board`)).json()) as { objectives: { id: string }[] };
  expect(board.objectives).toHaveLength(1);
  expect((await ask('/api/people')).status).toBe(403);
  await page.getByText(new RegExp(`${say(tokenText.okrs)}.*${say(tokenText.writeLevel)}`)).waitFor();
  await look('listed');

  await page.goto('/sources/new');
  await page.getByText(say(sources.choose)).waitFor();
  await look('choose');
});
