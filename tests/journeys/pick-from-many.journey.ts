// Among hundreds of teams and people one is found by typing a part of the name; the kit behind it comes with its first use and keeps to the strict policy.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { text as focus } from '../../src/web/features/focus/text.ts';
import { text as tasks } from '../../src/web/features/objectives/task-text.ts';
import { apiOf } from './api.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  more: { en: 'More', zh: '更多' },
  why: { en: 'New teams wait three weeks for their first access.', zh: '新团队要等三周才拿到第一个权限。' },
};

story('pick from many', async (telling) => {
  const { say, person } = telling;
  const admin = await person();
  const { page } = admin;
  const kit = chunksOf(page);
  await openSample(page, telling);
  const call = apiOf(page);
  for (let n = 1; n <= 130; n += 1) {
    const name = say({ en: `Regional group ${n}`, zh: `区域小组 ${n}` });
    await call('POST /api/teams', { body: { name, kind: 'product-technology', stage: null, parentId: null } });
  }

  // Nothing of the kit is fetched before somebody picks.
  await page.goto('/focus');
  await page
    .getByRole('button', { name: say(focus.propose) })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const team = dialog.getByRole('combobox', { name: say(focus.team) });
  await team.waitFor();
  expect(kit()).toEqual([]);
  await admin.look('closed');

  // A few letters, arrow, Enter: chosen without the pointer, and Escape closes the list alone.
  await dialog.getByLabel(say(focus.what)).fill(say(words.why));
  await team.focus();
  await page.keyboard.type('77');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual([
    say({ en: 'Regional group 77', zh: '区域小组 77' }),
  ]);
  expect(kit()).not.toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => team.inputValue()).toBe(say({ en: 'Regional group 77', zh: '区域小组 77' }));
  await team.fill(say({ en: 'group 7', zh: '小组 7' }));
  await page.getByRole('option').nth(5).waitFor();
  await admin.look('typing');
  await page.keyboard.press('Escape');
  await team.click();
  await page.getByRole('listbox').waitFor();
  await admin.look('open');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await dialog.count()).toBe(1);
  await expect.poll(() => team.inputValue()).toBe(say({ en: 'Regional group 77', zh: '区域小组 77' }));
  await team.fill('zzz');
  await page.getByText(say({ en: 'Nobody and nothing is called that', zh: '没有叫这个名字的' })).waitFor();
  await admin.look('nothing');
  await page.keyboard.press('Tab');
  // What was typed and is nobody changes nothing.
  await expect.poll(() => team.inputValue()).toBe(say({ en: 'Regional group 77', zh: '区域小组 77' }));
  await dialog.getByRole('button', { name: say(focus.pin) }).click();
  await page.getByText(say(words.why)).first().waitFor();
  const pinned = page
    .getByRole('listitem')
    .filter({ hasText: say(words.why) })
    .last();
  await pinned.getByRole('button', { name: say(focus.edit) }).click();
  await expect.poll(() => team.inputValue()).toBe(say({ en: 'Regional group 77', zh: '区域小组 77' }));
  await page.keyboard.press('Escape');

  // A task is handed to somebody of the team, with the pointer.
  const [running] = await call('GET /api/cycles', {});
  const reply = await page.request.get(`/api/cycles/${running!.id}/review?scope=all`);
  const { objectives } = (await reply.json()) as { objectives: { id: string; owner: { name: string } }[] };
  const objective = objectives[0]!;
  await seeAs(page, objective.owner.name, telling);
  await page.goto(`/objectives/${objective.id}`);
  await page
    .getByRole('button', { name: `+ ${say(tasks.design)}` })
    .first()
    .click();
  const owner = dialog.getByRole('combobox', { name: say(tasks.owner) });
  await owner.click();
  // Of the open list: a choice of the frame has options of its own.
  const last = page.getByRole('listbox').getByRole('option').last();
  const name = await last.textContent();
  await last.click();
  await expect.poll(() => owner.inputValue()).toBe(name);
  await page.keyboard.press('Escape');

  // What is seldom done lies behind three dots: opened, gone through and closed with the keyboard.
  const dots = page.getByRole('button', { name: say(words.more), exact: true });
  await dots.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem').first().waitFor();
  await admin.look('menu');
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.getAttribute("aria-haspopup")')).toBe('menu');
  // Tab leaves it for what comes next on the page, and never stops at what cannot be seen.
  for (const key of ['Tab', 'Shift+Tab']) {
    await dots.press('ArrowDown');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press(key);
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.closest("[aria-hidden=true]")')).toBeNull();
  }
  await dots.click();
  await page.getByRole('menuitem').first().waitFor();
  await dots.click();
  await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
});

/** The files of the kit's pieces that this page has asked for so far. */
function chunksOf(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/picker-list-/.test(request.url())) asked.push(request.url());
  });
  return () => asked;
}
