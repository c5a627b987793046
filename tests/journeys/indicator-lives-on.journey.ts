// A lead adds an indicator with a value from before the quarter; a key result takes it, and what is recorded there moves it.
import { expect } from 'vitest';
import { addDays } from '../../src/core/calendar/day.ts';
import { noonOf } from '../../src/core/calendar/zones.ts';
import { indicatorText } from '../../src/web/features/draft/indicator-text.ts';
import { keyResultText } from '../../src/web/features/draft/key-result-text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text } from '../../src/web/features/indicators/text.ts';
import { sourceText } from '../../src/web/features/objectives/source-text.ts';
import { readingText } from '../../src/web/parts/reading-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  name: { en: 'Availability of the shop', zh: '商城可用率' },
  objective: { en: 'Nobody waits for the shop to come back', zh: '不再有人等商城恢复' },
  keyResult: { en: 'The shop is there when people come', zh: '顾客来时商城都在' },
};

story('an indicator lives on', async (telling) => {
  const { say } = telling;
  const { page, look } = await telling.person();
  await setUp(page, telling);
  const api = apiOf(page);
  const { cycle, organization } = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: 'Shop', kind: 'product-technology' } });

  await page.goto('/indicators');
  await page.getByText(say(text.none)).waitFor();
  await look('empty');
  await page.getByRole('button', { name: say(text.add) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(text.name)).fill(say(words.name));
  await dialog.getByLabel(say(text.unit)).fill('%');
  await dialog.getByLabel(say(text.low)).fill('99.5');
  await look('add');
  await dialog.getByRole('button', { name: say(text.add) }).click();
  await page.waitForURL((url) => /^\/indicators\/./.test(url.pathname));
  await page.getByText(say(text.notMeasured)).waitFor();
  const indicatorId = new URL(page.url()).pathname.split('/').at(-1)!;
  const at = noonOf(addDays(cycle!.start, -3), organization.zones);
  await api('POST /api/indicators/{indicatorId}/readings', { params: { indicatorId }, body: { value: 98, at } });
  await page.reload();
  await page.getByText('98%').first().waitFor();
  await look('page');

  // Another spelling of its unit: what was read stays only when somebody says so.
  await page.getByRole('button', { name: say(text.edit), exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(say(text.unit)).fill('percent');
  await form.getByRole('button', { name: say(text.save), exact: true }).click();
  await form.getByText(say(text.sayReadings).replace('{unit}', '%')).waitFor();
  await look('another unit');
  await form.getByLabel(say(text.unit)).fill('%');
  await form.getByRole('button', { name: say(text.save), exact: true }).click();
  await form.waitFor({ state: 'detached' });

  // In the draft unit and baseline come along.
  const { id: objectiveId } = await api('POST /api/objectives', {
    body: { teamId, cycleId: cycle!.id, text: say(words.objective), keyResults: [{ text: say(words.keyResult) }] },
  });
  await page.goto(`/objectives/${objectiveId}/edit`);
  await page
    .locator('summary', { hasText: say(keyResultText.details) })
    .first()
    .click();
  await page.getByRole('button', { name: say(indicatorText.take) }).click();
  const picker = page.getByRole('combobox', { name: say(indicatorText.label) });
  await picker.click();
  await page.getByRole('option', { name: new RegExp(say(words.name)) }).click();
  await page.getByText(say(indicatorText.leave)).waitFor();
  expect(await page.getByLabel(say(keyResultText.baseline)).inputValue()).toBe('98');
  await page.getByLabel(say(keyResultText.target)).fill('99.9');
  await look('taken');
  await page.getByRole('button', { name: say(draft.save) }).click();
  const saved = async () =>
    (await api('GET /api/objectives/{objectiveId}', { params: { objectiveId } })).keyResults[0]!;
  await expect.poll(async () => (await saved()).indicatorId).toBe(indicatorId);
  expect(await saved()).toMatchObject({ unit: '%', baseline: 98, now: { value: null } });

  // One number, one place: recorded on the indicator, it is the key result's.
  await page.goto(`/indicators/${indicatorId}`);
  await page.getByText(say(words.keyResult)).waitFor();
  await page.getByRole('button', { name: say(text.record) }).click();
  await page.getByLabel(say(readingText.value)).fill('99');
  await page.getByRole('button', { name: say(text.record), exact: true }).click();
  await page.getByText('99%').first().waitFor();
  expect((await saved()).now.value).toBe(99);

  // A value typed wrongly is put right, and the key result follows.
  await page
    .locator('summary')
    .filter({ hasText: /readings?$|条读数$/ })
    .click();
  const reading = page.getByRole('listitem').filter({ hasText: '99%' }).first();
  await reading.getByRole('button', { name: say(readingText.edit) }).click();
  await reading.getByLabel(say(readingText.value)).fill('99.4');
  await look('put right');
  await reading.getByRole('button', { name: say(readingText.save), exact: true }).click();
  await page.getByText(say(readingText.saved), { exact: true }).waitFor();
  expect((await saved()).now.value).toBe(99.4);
  await page.goto(`/key-results/${(await saved()).id}`);
  await page.getByText(say(sourceText.indicator)).waitFor();
  await look('key result');
});
