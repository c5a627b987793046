// A lead notes a debt with its series and limit, makes it an objective; management agrees, it is published, sales offers help.
import { expect } from 'vitest';
import { objectiveTypeGuides } from '../../src/core/catalog/objective-types.ts';
import { text as debt } from '../../src/web/features/debt/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as open } from '../../src/web/features/publications/text.ts';
import { evidenceText } from '../../src/web/parts/evidence-text.ts';
import { apiOf } from './api.ts';
import { openSample, seeAs, writeKeyResult } from './steps.ts';
import { story } from './story.ts';

const words = {
  lead: { en: 'Jonas Weber', zh: '顾知行' },
  cto: { en: 'Ruth Adeyemi', zh: '沈一川' },
  sales: { en: 'Colin Hart', zh: '宋岩' },
  debt: { en: 'Reports and writes share one database', zh: '报表和写入共用一个数据库' },
  source: { en: 'On-call log of November', zh: '11 月值班记录' },
  series: { en: 'Event writes in the busiest hour', zh: '月初高峰的事件写入量' },
  impact: {
    en: 'Two reports wait three weeks; at any step we go back within five minutes',
    zh: '两张报表推迟三周；任何一步都能在五分钟内退回',
  },
  keyResult: {
    en: 'Writes that wait over a second at month end from 4% to 0.1%',
    zh: '月初高峰等待超过一秒的写入从 4% 到 0.1%',
  },
  plain: { en: 'Month end will not slow anybody down', zh: '月初高峰不再拖慢任何人' },
  help: { en: 'Two customers would test month end with us', zh: '可以请两家客户一起试月初高峰' },
};

story('debt becomes work', async (telling) => {
  const { say, person, lang } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  await seeAs(page, say(words.lead), telling);
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
  await dialog.getByRole('button', { name: say(debt.add), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(say(words.debt)).waitFor();

  const indicators = await api('GET /api/indicators', { query: {} });
  const indicatorId = indicators.find((one) => one.name === say(words.series))!.id;
  const noted = (await api('GET /api/debt', { query: {} })).find((one) => one.text === say(words.debt))!;
  const limit = lang === 'zh' ? 92 : 920_000;
  const capacity = { indicatorId, limit, source: 'k6', date: '2026-10-20' };
  await api('PATCH /api/debt/{debtId}', { params: { debtId: noted.id }, body: { version: noted.version, capacity } });
  await page.reload();
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
  const asked = objectiveTypeGuides.debt.questions.find(({ field }) => field === 'impact')!;
  await page.getByLabel(say(asked.text)).fill(say(words.impact));
  await writeKeyResult(page, 1, say(words.keyResult), telling);
  await look('draft');
  await button(say(draft.save)).click();
  await page.waitForURL((url) => url.pathname !== '/objectives/new');

  const { objectives } = await api('GET /api/debt/{debtId}', { params: { debtId: noted.id } });
  const objectiveId = objectives[0]!.id;
  const at = { params: { objectiveId } };
  const people = await api('GET /api/people', {});
  const cto = people.find((one) => one.name === say(words.cto))!.id;
  const { agreements } = await api('POST /api/objectives/{objectiveId}/agreements', {
    ...at,
    body: { personId: cto, role: 'management' },
  });
  await seeAs(page, say(words.cto), telling);
  await api('PATCH /api/agreements/{agreementId}', {
    params: { agreementId: agreements[0]!.id },
    body: { state: 'agreed' },
  });
  await seeAs(page, say(words.lead), telling);
  const shown = await api('GET /api/objectives/{objectiveId}', at);
  expect(shown.missing.map((one) => one.code)).not.toContain('no-series');
  const lines = [{ audience: 'sales' as const, text: say(words.plain) }];
  const missing = shown.missing.map((one) => one.code);
  expect(missing).toEqual([]);
  await api('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: say(words.plain), lines } });
  await page.goto(`/objectives/${objectiveId}`);
  await page.getByText(say({ en: 'From the debt register', zh: '来自技术债登记' })).waitFor();
  await look('published');

  await seeAs(page, say(words.sales), telling);
  await page.goto(`/open/${objectiveId}`);
  await page.getByRole('button', { name: say(open.acknowledge) }).click();
  await page.getByLabel(say(open.offer)).fill(say(words.help));
  await page.getByRole('button', { name: say(open.send) }).click();
  await page.getByText(say(words.help)).first().waitFor();
});
