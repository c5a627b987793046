// An objective that names people is restricted: its team goes on, another lead finds it nowhere until they are named.
import { expect } from 'vitest';
import { text as objectives } from '../../src/web/features/objectives/text.ts';
import { restrictionText as text } from '../../src/web/parts/restriction-text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  lead: { en: 'Priya Nair', zh: '许安' },
  other: { en: 'Jonas Weber', zh: '顾知行' },
  team: { en: 'Payments', zh: '支付' },
  otherTeam: { en: 'Data platform', zh: '数据平台' },
  objective: {
    en: 'With automated cases before merge, know early whether payments will break',
    zh: '靠合并前的自动化用例，提前知道支付会不会出错',
  },
  reason: { en: 'It tells how payments can be attacked', zh: '里面写到了支付可能怎样被攻击' },
};

story(
  'nobody else finds it',
  async (telling) => {
    const { say, person } = telling;
    const { page, look } = await person();
    await openSample(page, telling);
    const goal = page.getByRole('heading', { name: say(words.objective) });
    const teamPage = async () => {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: say(words.team), exact: true })
        .first()
        .click();
      await page.waitForURL((url) => url.pathname.startsWith('/teams/'));
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const openObjective = async () => {
      await teamPage();
      await page
        .getByRole('link', { name: say(words.objective) })
        .first()
        .click();
      await page.waitForURL((url) => url.pathname.startsWith('/objectives/'));
    };
    const openDialog = async () => {
      await page.getByRole('button', { name: say({ en: 'More', zh: '更多' }), exact: true }).click();
      await page.getByRole('menuitem', { name: say(text.menu) }).click();
    };

    await seeAs(page, say(words.lead), telling);
    await openObjective();
    const address = page.url();
    await openDialog();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say(text.rule)).waitFor();
    await look('restrict');
    await dialog.getByLabel(say(text.reason)).fill(say(words.reason));
    await dialog.getByRole('button', { name: say(text.save), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(say(words.reason)).first().waitFor();
    await look('restricted');
    await teamPage();
    await page.getByText(say(text.mark), { exact: true }).waitFor();
    await look('restricted-board');

    await seeAs(page, say(words.other), telling);
    await teamPage();
    expect(await goal.count()).toBe(0);
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').fill(say(words.objective));
    await page.getByText(say({ en: 'Nothing found for', zh: '没有找到「' })).waitFor();
    await page.keyboard.press('Escape');
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(say(words.objective)).count()).toBe(0);
    await look('not-there');

    await seeAs(page, say(words.lead), telling);
    await page.goto(address);
    await page.getByText(say(text.mark)).first().waitFor();
    await openDialog();
    await dialog.getByRole('combobox', { name: say(text.teams) }).click();
    await page.getByRole('option', { name: say(words.otherTeam) }).click();
    await look('named');
    await dialog.getByRole('button', { name: say(text.change), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    await seeAs(page, say(words.other), telling);
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: say(words.objective) }).waitFor();
    expect(await page.getByRole('link', { name: say(objectives.edit) }).count()).toBe(0);
    await look('read-by-others');
  },
  { expected: [404] },
);
