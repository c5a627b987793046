// A person corrects what they said last week and a value they typed; everyone can see who changed what, and undo works.
import { text as own, whatTexts } from '../../src/web/features/objectives/correction-text.ts';
import { readingText } from '../../src/web/parts/reading-text.ts';
import { apiOf } from './api.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  engineer: { en: 'Hannah Cole', zh: '陈野' },
  before: { en: 'Said in a hurry', zh: '匆忙写的' },
  after: { en: 'Said with care', zh: '想清楚再写的' },
};

story('second thoughts', async (telling) => {
  const { say } = telling;
  const { page, look } = await telling.person();
  await openSample(page, telling);
  const name = say(words.engineer);
  await seeAs(page, name, telling);
  const api = apiOf(page);
  const { items } = await api('GET /api/week', {});
  const item = items.find(({ keyResult }) => keyResult.kind === 'metric') ?? items[0]!;
  const { id } = item.keyResult;
  const confidence = item.keyResult.now.confidence ?? 5;
  const body = { value: 11, confidence, changed: say(words.before) };
  await api('POST /api/key-results/{keyResultId}/check-ins', { params: { keyResultId: id }, body });

  await page.goto(`/objectives/${item.objective.id}#${id}`);
  const note = page.getByRole('article').filter({ hasText: say(words.before) });
  await note.getByRole('button', { name: say(readingText.edit) }).click();
  await page.getByLabel(say(own.changed), { exact: true }).fill(say(words.after));
  await page.getByLabel(say(own.value), { exact: true }).fill('12');
  await look('editing');
  await page.getByRole('button', { name: say(own.save), exact: true }).click();
  await page.getByText(say(own.saved), { exact: true }).waitFor();
  await page.getByText(say(words.after)).filter({ visible: true }).first().waitFor();

  // Deleted by mistake, and back with one press.
  const corrected = page.getByRole('article').filter({ hasText: say(words.after) });
  await corrected.getByRole('button', { name: say(readingText.remove) }).click();
  await page.getByText(say(own.removed)).waitFor();
  await corrected.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }) }).click();
  await corrected.waitFor();

  // A value on its own is corrected too.
  await page
    .locator('summary')
    .filter({ hasText: /^(Readings \(|读数（)/ })
    .click();
  const reading = page.getByRole('listitem').filter({ hasText: name }).first();
  await reading.getByRole('button', { name: say(readingText.edit) }).click();
  await page.getByLabel(say(readingText.note)).last().fill(say(words.after));
  await page.getByRole('button', { name: say(own.save), exact: true }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: say(words.after) })
    .first()
    .waitFor();

  // Everyone sees who changed what, and when.
  await page.getByText(say(own.corrections, { count: 4 })).click();
  await page.getByText(say(whatTexts['check-in'].restored, { name })).waitFor();
  await page.locator('del', { hasText: say(words.before) }).waitFor();
  await page
    .locator('ins', { hasText: say(words.after) })
    .first()
    .waitFor();
  await look('history');
});
