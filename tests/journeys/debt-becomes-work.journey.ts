// A CTO notes a debt with its series and limit, makes it an objective; management agrees, it is published, sales offers help.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { impactPartTexts } from '../../src/core/okr/impact.ts';
import { text as debt } from '../../src/web/features/debt/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { text as open } from '../../src/web/features/publications/text.ts';
import { evidenceText } from '../../src/web/parts/evidence-text.ts';
import { apiOf } from './api.ts';
import { openSample, seeAs, writeKeyResult } from './steps.ts';
import { story } from './story.ts';

const words = {
  cto: { en: 'Ruth Adeyemi', zh: '沈一川' },
  management: { en: 'Daniel Kerr', zh: '林晚' },
  sales: { en: 'Colin Hart', zh: '宋岩' },
  debt: { en: 'Reports and writes share one database', zh: '报表和写入共用一个数据库' },
  source: { en: 'On-call log of November', zh: '11 月值班记录' },
  series: { en: 'Event writes in the busiest hour', zh: '月初高峰的事件写入量' },
  delayed: { en: 'Two reports wait three weeks', zh: '两张报表推迟三周' },
  risk: { en: 'Some events may be counted twice', zh: '个别事件可能重复计数' },
  rollback: { en: 'At any step we go back within five minutes', zh: '任何一步都能在五分钟内退回' },
  keyResult: {
    en: 'Writes that wait over a second at month end from 4% to 0.1%',
    zh: '月初高峰等待超过一秒的写入从 4% 到 0.1%',
  },
  plain: { en: 'Month end will not slow anybody down', zh: '月初高峰不再拖慢任何人' },
  condition: { en: 'Accounting hears the date two weeks before', zh: '提前两周把切换日期告诉财务' },
  help: { en: 'Two customers would test month end with us', zh: '可以请两家客户一起试月初高峰' },
};

const undo = { en: 'Undo', zh: '撤销' };
const plain = { en: 'In plain words, for people outside the team', zh: '用平实的话写给团队以外的人' };
const lineForSales = { en: 'What it means for sales', zh: '对销售意味着什么' };

/** One of a list that is searched. */
async function pick(within: Page | Locator, label: string, name: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await within.getByRole('option', { name }).first().click();
}

story('debt becomes work', async (telling) => {
  const { say, person, lang } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  await seeAs(page, say(words.cto), telling);
  const api = apiOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await page.goto('/debt');
  await page.getByRole('heading', { level: 1, name: say(debt.title) }).waitFor();
  await page.getByText(say(debt.claimed)).waitFor();
  await look('register');
  await button(say(debt.add)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(debt.what)).fill(say(words.debt));
  await dialog.getByLabel(say(debt.hours)).fill('20');
  await dialog.getByLabel(say(debt.source)).fill(say(words.source));
  await look('note');
  await dialog.locator('summary', { hasText: say(debt.capacity) }).click();
  await pick(dialog, say(debt.series), say(words.series));
  await dialog.getByLabel(say(debt.limit)).fill(lang === 'zh' ? '92' : '920000');
  await dialog.getByLabel(say(debt.date)).fill('2026-10-20');
  await dialog.getByLabel(say(debt.report)).fill('k6');
  // While it is typed one sees when it runs out.
  await dialog.getByRole('img').first().waitFor();
  await dialog.getByRole('button', { name: say(debt.add), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(say(words.debt)).waitFor();

  const noted = (await api('GET /api/debt', { query: {} })).find((one) => one.text === say(words.debt))!;
  const entry = page.getByRole('listitem').filter({ hasText: say(words.debt) });
  await entry.getByText(say(debt.capacity)).click();
  await entry.getByRole('img').first().waitFor();
  await look('range');
  await entry.getByRole('link', { name: say(debt.toObjective) }).click();

  // The draft knows the words, the series and the prediction; a feeling is marked.
  await page.waitForURL((url) => url.pathname === '/objectives/new');
  expect(await page.getByLabel(say(draft.objective), { exact: true }).inputValue()).toBe(say(words.debt));
  await button(say(evidenceText.add)).click();
  await page
    .getByLabel(say(evidenceText.what))
    .last()
    .fill(say({ en: 'We feel it will not hold', zh: '感觉快撑不住了' }));
  await page.getByText(say(evidenceText.isOpinion)).waitFor();
  for (const part of ['delayed', 'risk', 'rollback'] as const)
    await page.getByLabel(say(impactPartTexts[part].name)).fill(say(words[part]));
  await writeKeyResult(page, 1, say(words.keyResult), telling);
  await look('draft');
  await button(say(draft.save)).click();
  await page.waitForURL((url) => url.pathname !== '/objectives/new');

  const { objectives } = await api('GET /api/debt/{debtId}', { params: { debtId: noted.id } });
  const objectiveId = objectives[0]!.id;
  const at = { params: { objectiveId } };
  // Who speaks for management is asked beside the draft, and answers in the week.
  await page.getByLabel(say({ en: 'As', zh: '以什么身份' }), { exact: true }).selectOption('management');
  await pick(page, say({ en: 'Whom', zh: '请谁' }), say(words.management));
  await button(say({ en: 'Ask', zh: '请对方确认' })).click();
  await page.getByText(`${say(words.management)} · ${say(wordNames.agreementRole.management)}`).waitFor();
  await seeAs(page, say(words.management), telling);
  await page.goto('/');
  const question = page.getByRole('article').filter({ hasText: say(words.debt) });
  // The draft is read before it is agreed to.
  await question.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: say(words.debt) }).waitFor();
  await page.getByText(say(words.rollback)).waitFor();
  await page.goBack();
  await question.getByRole('button', { name: say(week.agreeIf), exact: true }).click();
  await question.getByLabel(say(week.agreeIfWhat)).fill(say(words.condition));
  await question
    .locator('form')
    .getByRole('button', { name: say(week.agreeIf), exact: true })
    .click();
  await question.waitFor({ state: 'detached' });

  // The condition waits in the week of the CTO; ticked off by mistake it comes back.
  await seeAs(page, say(words.cto), telling);
  await page.goto('/');
  const condition = page.getByRole('article').filter({ hasText: say(words.condition) });
  const done = condition.getByRole('button', { name: say({ en: 'It is done', zh: '已做到' }), exact: true });
  await done.scrollIntoViewIfNeeded();
  await look('condition');
  await done.click();
  await condition.waitFor({ state: 'detached' });
  await page
    .getByRole('status')
    .getByRole('button', { name: say(undo) })
    .click();
  await done.click();
  await condition.waitFor({ state: 'detached' });
  const shown = await api('GET /api/objectives/{objectiveId}', at);
  expect(shown.missing).toEqual([]);
  await page.goto(`/objectives/${objectiveId}/edit`);
  await button(say(draft.publish)).click();
  await dialog.getByLabel(say(plain)).fill(say(words.plain));
  await dialog.getByLabel(say(lineForSales)).fill(say(words.plain));
  await look('publish');
  await dialog.getByRole('button', { name: say(draft.publish), exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/objectives/${objectiveId}`);
  await page.getByText(say({ en: 'From the debt register', zh: '来自技术债登记' })).waitFor();
  await look('published');

  await seeAs(page, say(words.sales), telling);
  await page.goto(`/open/${objectiveId}`);
  await page.getByRole('button', { name: say(open.acknowledge) }).click();
  await page.getByLabel(say(open.offer)).fill(say(words.help));
  await page.getByRole('button', { name: say(open.send) }).click();
  await page.getByText(say(words.help)).first().waitFor();
});
