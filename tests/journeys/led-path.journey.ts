// An organization of one's own, followed step by step on My week to the first check-in of a running cycle; each press counts.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { verdictText } from '../../src/core/readiness/verdict.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { evidenceText } from '../../src/web/parts/evidence-text.ts';
import { text as focus } from '../../src/web/features/focus/text.ts';
import { text as path } from '../../src/web/features/week/first-path-text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { answerReadiness, openSample, setUp, writeKeyResult, writeObjective } from './steps.ts';
import { type Person, story, type Telling } from './story.ts';

const words = {
  team: { en: 'Deployment', zh: '部署与交付' },
  stuck: { en: 'New customers wait 23 days from contract to first sign-in', zh: '新客户从签约到上线平均 23 天' },
  shown: { en: '41 go-lives of the last 90 days, median 23 days', zh: '近 90 天 41 家上线，中位 23 天' },
  intent: { en: 'Use 2.0 so that customers deploy on their own', zh: '通过2.0解决客户自助部署问题' },
  result: {
    en: 'New customers who deploy without a ticket from 20% to 60%',
    zh: '无需工单完成部署的新客户占比从 20% 到 60%',
  },
  bare: { en: 'Deliver version 2.0', zh: '交付2.0版本' },
};

/** A press of the pointer or of a key that presses. Typing is none, nor is moving on with Tab. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.context().addInitScript(`(() => {
    const count = () => sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses') ?? 0) + 1));
    addEventListener('pointerdown', count, true);
    addEventListener('keydown', (event) => {
      const { target, key } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea') && key !== 'Enter') return;
      if (key === 'Enter' || key === ' ' || /^[0-9]$/.test(key)) count();
    }, true);
  })()`);
  return async () => Number(await page.evaluate(`sessionStorage.getItem('presses') ?? '0'`));
}

async function follow(lead: Person, telling: Telling, withReadiness: boolean): Promise<void> {
  const { say } = telling;
  const { page } = lead;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const myWeek = () =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: say(week.week) })
      .first()
      .click();
  await setUp(page, telling);

  // Founded late in a quarter, it is asked which one is meant.
  await page.getByRole('list', { name: say(path.path) }).waitFor();
  await lead.look('founded');
  await page.getByLabel(say(path.teamName)).fill(say(words.team));
  await page.getByLabel(say(path.teamName)).press('Enter');

  if (withReadiness) {
    await link(say(path.readinessGo)).click();
    await answerReadiness(page, telling);
    await page.getByText(say(verdictText.fits.name)).first().waitFor();
    await myWeek();
  } else {
    await link(say(path.readinessGo)).waitFor();
    await button(say(path.notNow)).click();
  }

  await link(say(path.focusGo)).click();
  await button(say(focus.template)).click();
  await button(say(focus.saveChain)).click();
  await button(say(focus.propose)).first().click();
  await page.getByLabel(say(focus.what)).fill(say(words.stuck));
  await page.getByLabel(say(evidenceText.what)).first().fill(say(words.shown));
  await button(say(focus.pin)).click();
  await button(say(focus.choose)).click();
  await button(say(focus.unchoose)).waitFor();
  await myWeek();

  await link(say(path.objectiveGo)).click();
  await writeObjective(page, say(words.intent), telling);
  await writeKeyResult(page, 1, say(words.result), telling);
  await button(say(draft.publish)).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(draft.publish), exact: true })
    .click();
  await page.waitForURL(/\/objectives\/[^/]+$/);
  await myWeek();

  await button(say(path.inviteMake)).click();
  await page.getByText(say(path.inviteOnce)).waitFor();
  await lead.look('almost-there');
  await page
    .getByRole('list', { name: say(path.path) })
    .getByRole('button', { name: /Q4|Q1|季度/ })
    .click();
  await page.getByRole('list', { name: say(path.path) }).waitFor({ state: 'detached' });

  const row = page.getByRole('article', { name: say(words.result) });
  await row.getByLabel(say(week.valueOf)).fill('36');
  await row.getByLabel(say(week.valueOf)).press('Enter');
  await page.getByText(say(week.nothing), { exact: true }).waitFor();
}

story('the led path', async (telling) => {
  const lead = await telling.person();
  const presses = await countPresses(lead.page);
  await follow(lead, telling, false);
  expect(await presses()).toBeLessThanOrEqual(22);
});

story('the led path with readiness', async (telling) => {
  const lead = await telling.person();
  const presses = await countPresses(lead.page);
  await follow(lead, telling, true);
  expect(await presses()).toBeLessThanOrEqual(45);
});

story('the sample’s draft with a finding', async (telling) => {
  const { say, person } = telling;
  const { page } = await person();
  const presses = await countPresses(page);
  await openSample(page, telling);
  await page
    .getByRole('link', { name: say({ en: 'Deployment', zh: '部署与交付' }), exact: true })
    .first()
    .click();
  await page
    .getByRole('link', { name: say(draft.title) })
    .first()
    .click();
  await page.getByLabel(say(draft.objective), { exact: true }).waitFor();
  // The caret waits in the sentence.
  await page.keyboard.type(say(words.bare));
  await page.getByRole('article').first().waitFor();
  expect(await page.evaluate('scrollY')).toBe(0);
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    const field = await page.getByLabel(say(draft.objective), { exact: true }).boundingBox();
    expect((field?.y ?? size.height) + (field?.height ?? 0)).toBeLessThan(size.height);
  }
  expect(await presses()).toBeLessThanOrEqual(5);
});
