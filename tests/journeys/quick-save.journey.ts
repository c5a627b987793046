// The first answer to the coach creates the draft; whoever saves, publishes or answers again meanwhile meets the same draft.
import { expect } from 'vitest';
import { rules } from '../../src/core/coach/rules/index.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { apiOf } from './api.ts';
import { held } from './held.ts';
import { turnTo, setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  objective: { en: 'Deliver version 2.0', zh: '交付 2.0 版本' },
  another: { en: 'More teams stay with us', zh: '让更多团队留下来' },
  keyResult: { en: 'Weekly active teams from 12 to 60', zh: '每周活跃团队从 12 个到 60 个' },
  reason: { en: 'The intent is in the title of the release', zh: '意图写在版本名里' },
};

story('quick save', async (telling) => {
  const { say } = telling;
  const { page } = await telling.person();
  await setUp(page, telling);
  const api = apiOf(page);
  const { id: teamId } = await api('POST /api/teams', { body: { name: 'A', kind: 'product-technology' } });
  await page.goto(`/objectives/new?teamId=${teamId}`);
  await writeObjective(page, say(words.objective), telling);
  await writeKeyResult(page, 1, say(words.keyResult), telling);

  // The network is slow: the new draft is on its way for a while, and so is the answer.
  const creating = await held(page, '**/api/objectives');
  const answering = await held(page, '**/answers/**');
  const rule = rules.find(({ id }) => id === 'objective-is-delivery')!;
  const finding = await turnTo(page, rule.ask, telling);
  await finding.getByRole('button', { name: say({ en: 'Disagree', zh: '不同意' }) }).click();
  await finding.getByRole('textbox').fill(say(words.reason));
  await finding.getByRole('button', { name: say({ en: 'Keep the answer', zh: '记下' }) }).click();
  await creating.begun;
  await page.keyboard.press('Control+s');
  creating.release();
  await answering.begun;
  await page.keyboard.press('Control+s');
  answering.release();
  await page.waitForURL(/\/objectives\/[^/]+\/edit/);
  await page.getByText(say(draft.saved), { exact: true }).first().waitFor();

  const { objectives } = await api('GET /api/teams/{teamId}/board', { params: { teamId }, query: {} });
  expect(objectives.map((one) => one.keyResults.length)).toEqual([1]);
  const params = { objectiveId: objectives[0]!.id };
  const answers = async () => (await api('GET /api/objectives/{objectiveId}', { params })).answers;
  await expect.poll(async () => (await answers()).map((one) => one.kind)).toEqual(['dispute']);

  // Whoever leaves while a new draft is on its way is told that it is saved, and is not pulled back to it.
  await page.goto(`/objectives/new?teamId=${teamId}`);
  await writeObjective(page, say(words.another), telling);
  const slow = await held(page, '**/api/objectives');
  await page.keyboard.press('Control+s');
  await slow.begun;
  await page.getByRole('link', { name: say({ en: 'My week', zh: '我的一周' }), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  slow.release();
  await page.getByText(say(draft.saved), { exact: true }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});
