// A lead takes the team's quarter out as a file, and brings in what was agreed in a document: looked at first, then drafts, then undone.
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { text as own } from '../../src/web/features/okr-files/text.ts';
import { text as teams } from '../../src/web/features/teams/text.ts';
import { apiOf } from './api.ts';
import { openSample } from './steps.ts';
import { story } from './story.ts';

const document = {
  en: `# Off-site notes, next quarter

## O1: Small shops settle their payouts without calling us

- KR1: Payout questions per week from 42 to 12 [Hannah Cole]
- KR2: Shops that set up payouts alone from 35% to 70% (owner: Wren)
- KR3: Guard: wrong payouts at most 2 a week

Ship the new payout page by March
`,
  zh: `# 闭门会纪要，下季度

## 目标一：小店自己就能完成结算，不用打电话问我们

- KR1：每周结算咨询从 42 件到 12 件（负责人：陈野）
- KR2：自助开通结算的店铺占比从 35% 到 70%（负责人：小周）
- KR3：护栏：错误打款每周不超过 2 笔
`,
};
const goal = {
  en: 'Small shops settle their payouts without calling us',
  zh: '小店自己就能完成结算，不用打电话问我们',
};
const more = { en: 'More', zh: '更多' };

story('in and out', async (telling) => {
  const { say, lang } = telling;
  const { page, look } = await telling.person();
  await openSample(page, telling);
  const all = await apiOf(page)('GET /api/teams', {});
  const team = all.find((one) => one.can.draft && one.kind === 'product-technology')!;
  await page.goto(`/teams/${team.id}`);

  // Out: the whole quarter as one file.
  const menu = page.getByRole('button', { name: say(more), exact: true }).first();
  await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: say(teams.exportFile) }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.okr\.yaml$/);
  const file = await readFile(await saved.path(), 'utf8');
  expect(file).toMatch(/^crux: 1\n/);
  expect(file).toContain(`team: ${team.name}`);

  // In: the notes of a day, pasted. What is read is shown before anything is kept.
  await menu.click();
  await page.getByRole('menuitem', { name: say(teams.importFile) }).click();
  await page.getByRole('heading', { level: 1, name: say(own.title) }).waitFor();
  await page.getByLabel(say(own.text)).fill(document[lang]);
  await page.getByRole('button', { name: say(own.look) }).click();
  await page.getByText(say(own.read, { objectives: 1, keyResults: 3 })).waitFor();
  await page.getByText(say(own.people), { exact: true }).waitFor();
  await look('what-was-read');
  await page.getByRole('button', { name: say(own.create, { count: 1 }) }).click();
  await page.getByText(say(own.created, { count: 1 })).waitFor();
  await page
    .getByRole('link', { name: say(goal) })
    .first()
    .waitFor();
  // While the focus is on it, it can be undone, however long the list is looked at.
  const undo = page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }) });
  await undo.focus();
  await look('drafts');

  // Not what was meant: one press, and the team is as before.
  await undo.press('Enter');
  await page.getByText(say(own.takenBack, { count: 1 })).waitFor();
  await page.getByRole('link', { name: say(goal) }).waitFor({ state: 'detached' });

  // The team's own file brought back doubles nothing: every title is there already, and nothing is ticked.
  await menu.click();
  await page.getByRole('menuitem', { name: say(teams.importFile) }).click();
  await page
    .getByLabel(say(own.file))
    .setInputFiles({ name: 'team.okr.yaml', mimeType: 'application/yaml', buffer: Buffer.from(file) });
  await page.getByText(say(own.sameHere)).first().waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: say(own.create, { count: 1 }) }).count()).toBe(0);
  await look('nothing-twice');

  // The text is folded beside what was read of it; unfolded, it can be changed.
  await page
    .locator('summary')
    .filter({ hasText: /^(Text of the file, |文件内容，)/ })
    .click();

  // What is wrong is said with its line and what to do.
  await page.getByLabel(say(own.text)).fill('crux: 1\nobjectives:\n  - objective: a\n    keyResult: [ b ]\n');
  await page.getByRole('button', { name: say(own.look) }).click();
  await page.getByText(say(own.problems)).waitFor();
  await page.getByText('keyResults').first().waitFor();
  await look('what-is-wrong');
});
