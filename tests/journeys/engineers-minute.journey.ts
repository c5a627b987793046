// An engineer opens My week, checks in with the keyboard, loses the connection once, and takes a check-in back.
import { expect } from 'vitest';
import { text as week } from '../../src/web/features/week/text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  engineer: { en: 'Hannah Cole', zh: '陈野' },
  changed: { en: 'The second data centre takes traffic', zh: '第二个机房开始接流量' },
  why: { en: 'Two weeks without a surprise', zh: '连续两周没有意外' },
};

story('engineers minute', async (telling) => {
  const { say, person } = telling;
  const { page, context, look } = await person();
  await openSample(page, telling);
  await seeAs(page, say(words.engineer), telling);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const rows = page.getByRole('article').filter({ has: page.getByRole('slider') });
  // On some days of the week nothing waits; then what is up to date can be updated once more.
  if ((await rows.count()) === 0) await page.locator('main details > summary').last().click();
  const row = rows.first();
  await row.getByRole('button').first().click();
  await look('my-week');

  // Confidence by a digit; a jump of two or more asks for a sentence before it is sent.
  const name = (await row.getAttribute('aria-label')) ?? '';
  const mine = page.getByRole('article', { name, exact: true });
  const slider = mine.getByRole('slider');
  const before = Number(await slider.getAttribute('aria-valuenow'));
  const after = before >= 5 ? before - 3 : before + 3;
  await slider.focus();
  await page.keyboard.press(String(after));
  await mine.getByLabel(say(week.changed)).fill(say(words.changed));
  const reason = mine.getByLabel(say(week.confidenceMoved, { from: before, to: after }));
  await reason.waitFor();
  await reason.fill(say(words.why));

  // The train enters a tunnel: nothing is lost, and nothing is sent twice.
  const sent: string[] = [];
  page.on('response', (reply) => {
    if (reply.request().method() === 'POST' && reply.url().endsWith('/check-ins')) sent.push(String(reply.status()));
  });
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await page.getByText(say(week.offline)).waitFor();
  await context.setOffline(false);
  await page.getByText(say(week.done, { name })).waitFor();
  expect(sent).toEqual(['200']);

  // Second thoughts: one press takes it back.
  await page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }) }).click();
  await page.getByText(say(week.done, { name })).waitFor({ state: 'detached' });
  await look('after');
});
