// A funnel in numbers finds the weakest link, and it becomes the quarter's focus.
import { expect } from 'vitest';
import { chainText } from '../../src/web/features/focus/chain-text.ts';
import { aarrrStages, text as focus } from '../../src/web/features/focus/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const funnel = [
  { name: { en: 'Sign-ups a week', zh: '每周注册数' }, values: [800, 820, 810, 790] },
  { name: { en: 'First flow a week', zh: '每周跑通首条流程' }, values: [400, 410, 405, 190] },
  { name: { en: 'Paying a week', zh: '每周付费数' }, values: [40, 41, 40, 38] },
];

story('a funnel finds the weakest link', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await setUp(page, telling);
  const api = apiOf(page);
  for (const { name, values } of funnel) {
    const body = { name: say(name), unit: say({ en: 'people', zh: '人' }), teamId: null };
    const { id } = await api('POST /api/indicators', { body });
    for (const [week, value] of values.entries()) {
      const at = new Date(Date.now() - (values.length - week) * 7 * 86_400_000).toISOString();
      await api('POST /api/indicators/{indicatorId}/readings', { params: { indicatorId: id }, body: { value, at } });
    }
  }

  // Five usual links to begin with; three of them get their number, one of them what it should be.
  await page.goto('/focus');
  await page.getByRole('button', { name: say(focus.templateAarrr) }).click();
  for (const [place, { name }] of funnel.entries()) {
    const number = page.getByRole('combobox', { name: say(focus.stageNumber) }).nth(place);
    await number.click();
    await page.getByRole('option', { name: say(name) }).click();
  }
  await page.getByLabel(say(focus.expected)).nth(1).fill('9');
  await look('editing');
  await page.getByRole('button', { name: say(focus.saveChain) }).click();

  const weakest = page.getByRole('listitem').filter({ hasText: say(chainText.weakest) });
  await weakest.getByRole('heading', { name: say(aarrrStages[1]!.name) }).waitFor();
  await page.getByText(say(chainText.compared, { compared: 2, links: 4 })).waitFor();
  await look('weakest');

  // One press, and the claim stands with the reading as its evidence; what its own proposer chooses is not asked for a reason.
  await page.getByRole('button', { name: say(chainText.pin) }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(say(focus.what)).inputValue()).toContain(say(aarrrStages[0]!.name));
  await look('claim');
  await dialog.getByRole('button', { name: say(focus.pin), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say(focus.choose) }).click();
  await page.getByRole('heading', { name: say(focus.chosen) }).waitFor();
  // The page shows the choice before the server has answered.
  await expect
    .poll(async () => (await api('GET /api/focus', {})).diagnoses)
    .toMatchObject([{ chosen: true, tradeOff: '', evidence: [{ kind: 'series' }] }]);
  await page.getByRole('button', { name: say(chainText.pin) }).waitFor({ state: 'detached' });
  await look('focus');
});
