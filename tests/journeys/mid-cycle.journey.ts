// A team looks at its cycle from the middle: what is in trouble, what goes on, a target changed with its reason, what it still has to learn.
import { expect } from 'vitest';
import { text as learning } from '../../src/web/features/learning/text.ts';
import { text as longTerm } from '../../src/web/features/long-term/text.ts';
import { text as mid } from '../../src/web/features/mid-reviews/text.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  sentence: { en: 'The pace is right, the data is not there yet.', zh: '节奏没问题，数据还没跟上。' },
  reason: { en: 'Two people left for the billing incident.', zh: '两个人去支援计费故障了。' },
  noticed: { en: 'Every team waits for test data', zh: '每个团队都在等测试数据' },
  need: { en: 'Somebody who has run load tests at scale', zh: '做过大规模压测的人' },
  standard: { en: 'Found a limit before customers did.', zh: '在客户之前发现过瓶颈。' },
};

type Found = { id: string; text: string; owner: { name: string }; team: { id: string } };

story('mid-cycle', async (telling) => {
  const { say, person } = telling;
  const lead = await person();
  const { page } = lead;
  await openSample(page, telling);
  const [cycle] = (await (await page.request.get('/api/cycles')).json()) as { id: string }[];
  const reply = await page.request.get(`/api/cycles/${cycle!.id}/review?scope=all`);
  const objective = ((await reply.json()) as { objectives: Found[] }).objectives[0]!;
  await seeAs(page, objective.owner.name, telling);

  // The review opens on what is in trouble, and is decided with a sentence.
  await page.goto(`/teams/${objective.team.id}/mid-review`);
  await page.getByRole('heading', { level: 1, name: say(mid.title) }).waitFor();
  const part = page.getByRole('article').filter({ has: page.locator(`[id="${objective.id}-goal"]`) });
  await part.waitFor();
  await lead.look('mid-review');
  const again = part.getByRole('button', { name: say(mid.decideAgain) });
  if (await again.isVisible()) await again.click();
  await part.getByText(say(wordNames.midDecision.change), { exact: true }).last().click();
  await part.getByLabel(say(mid.sentence)).fill(say(words.sentence));
  await part.getByRole('button', { name: say(mid.decide), exact: true }).click();
  await part.locator('p', { hasText: say(words.sentence) }).waitFor();

  // A target changes with its reason; the frozen one stays beside it.
  await part
    .getByRole('button', { name: say(mid.changeTarget) })
    .first()
    .click();
  const form = part.locator('form').filter({ has: page.getByLabel(say(mid.reason)) });
  await form
    .getByLabel(say(mid.target))
    .or(form.getByLabel(say(mid.low)))
    .fill('1');
  await form.getByLabel(say(mid.reason)).fill(say(words.reason));
  await form.getByRole('button', { name: say(mid.changeTarget) }).click();
  await part.locator('q', { hasText: say(words.reason) }).waitFor();

  await page.getByLabel(say(mid.what)).fill(say(words.noticed));
  await page.getByRole('button', { name: say(mid.note), exact: true }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: say(words.noticed) })
    .waitFor();
  await lead.look('mid-review-decided');

  // The objective tells it all, and so does the page to print.
  await part.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: objective.text }).waitFor();
  await page.locator('p', { hasText: say(words.sentence) }).waitFor();
  await page.locator('q', { hasText: say(words.reason) }).waitFor();
  await lead.look('objective-in-the-middle');
  const printed = await page.request.get(`/api/cycles/${cycle!.id}/review.html?scope=all`);
  const pack = await printed.text();
  expect(pack).toContain(say(words.sentence));
  expect(pack).not.toContain(objective.owner.name);

  // From the team page to its learning plan and its long view.
  await page.goto(`/teams/${objective.team.id}`);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say({ en: 'Review', zh: '期中回顾' }), exact: true })
    .waitFor();
  await page.getByRole('link', { name: say({ en: 'Learning', zh: '学习计划' }), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: say(learning.title) }).waitFor();
  await page.getByLabel(say(learning.need)).fill(say(words.need));
  await page.getByLabel(say(learning.standard)).fill(say(words.standard));
  await page.getByRole('button', { name: say(learning.add), exact: true }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: say(words.standard) })
    .waitFor();
  await lead.look('learning-plan');
  await page.goto(`/teams/${objective.team.id}/long-term`);
  await page.getByRole('heading', { name: say(longTerm.metrics) }).waitFor();
  const chosen = page.getByRole('navigation', { name: say(longTerm.horizon) }).locator('[aria-current]');
  await expect.poll(() => chosen.allInnerTexts()).toEqual([say(longTerm.newest)]);
  await page.getByRole('link', { name: say(longTerm.years, { count: 2 }), exact: true }).click();
  await expect.poll(() => chosen.allInnerTexts()).toEqual([say(longTerm.years, { count: 2 })]);
  await lead.look('long-view');
});
