// Somebody types what the coach speaks to: the words stay readable under its line, wherever the caret and the pointer are.
import { expect } from 'vitest';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { faintWords } from './faint-words.ts';
import { openSample } from './steps.ts';
import { story } from './story.ts';

const words = {
  objective: { en: 'Deliver version 2.0', zh: '交付2.0版本' },
  result: { en: 'Launch 2.0 by 30 September', zh: '9月30日前上线2.0' },
};

story('words while typing', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  await page.goto('/objectives/new');
  const marked = page.locator('mark');
  const lookedAt = page.locator('mark[class*=active]');

  await page.getByLabel(say(draft.objective), { exact: true }).click();
  await page.keyboard.type(say(words.objective));
  await marked.first().waitFor();
  await look('objective-typed');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await lookedAt.first().waitFor();
  await look('caret-in-the-word');

  await page.getByLabel(say(draft.keyResult, { number: 1 }), { exact: true }).click();
  await page.keyboard.type(say(words.result));
  await page.locator('[id^=key-result-] mark').first().waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.locator('[id^=key-result-] mark[class*=active]').first().waitFor();
  await look('key-result-typed');
  // What looks at the words is not blind: with the line's layer on top, as it once was, they vanish.
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('textarea { z-index: -1 !important }');
    document.adoptedStyleSheets.push(sheet);
  })()`);
  expect((await faintWords(page)).join()).toContain('"30"');
  await page.evaluate('document.adoptedStyleSheets = []');
  await page.keyboard.press('Tab');
  await look('caret-elsewhere');
  await page.getByRole('complementary').getByRole('article').first().getByRole('button').first().focus();
  await lookedAt.first().waitFor();
  await look('card-looked-at');
});
