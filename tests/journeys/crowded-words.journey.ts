// The check of boxes sees what it is for: pages where words overlap, are cut off or covered, and some where they only seem to be.
import { afterAll, expect, test } from 'vitest';
import { closeChromium, openChromium } from './chromium.ts';
import { crowdedWords } from './crowded-words.ts';
import { sticksOut } from './look.ts';

afterAll(closeChromium);

async function pageOf(body: string) {
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(`<body style="margin:0;font:16px sans-serif">${body}</body>`);
  return page;
}

test.each([
  [
    'two words in one place',
    '<p>marketing</p><p style="margin-top:-32px">sales</p>',
    /"marketing".* and "sales".* overlap/,
  ],
  [
    'a key on a word',
    '<p style="position:relative">marketing<b style="position:absolute;left:20px;top:0;background:#fff;width:40px">4</b></p>',
    /overlap|lies under/,
  ],
  [
    'a word cut off',
    '<div style="width:60px;overflow:hidden;white-space:nowrap">unbelievable</div>',
    /"unbelievable".* is cut off/,
  ],
  [
    'Chinese cut off',
    '<div style="width:40px;overflow:hidden;white-space:nowrap">按合同约定</div>',
    /"按合同约定".* is cut off/,
  ],
  [
    'a box upon a word',
    '<p style="margin:0">hidden</p><div style="position:absolute;inset:0 200px 250px 0;background:#eee"></div>',
    /"hidden".* lies under something/,
  ],
])('%s is told', async (_, body, told) => {
  const page = await pageOf(body);
  expect((await crowdedWords(page)).join('\n')).toMatch(told);
  await page.close();
});

test.each([
  ['lines of a paragraph', '<p style="width:80px;line-height:1.2">one two three four five six</p>'],
  [
    'an ellipsis',
    '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">unbelievable</div>',
  ],
  ['what can be scrolled', '<div style="width:60px;overflow-x:auto;white-space:nowrap">un believable</div>'],
  [
    'a list over its words',
    '<span style="position:relative">all teams<select style="position:absolute;inset:0;opacity:0"></select></span>',
  ],
  ['what floats over the page', '<p>page</p><div style="position:fixed;inset:0 0 200px 0;background:#fff">toast</div>'],
])('%s is no trouble', async (_, body) => {
  const page = await pageOf(body);
  expect(await crowdedWords(page)).toEqual([]);
  await page.close();
});

test('a page wider than the window is told', async () => {
  const page = await pageOf('<div style="width:500px">wide</div>');
  expect(await sticksOut(page)).toEqual(['100 px stick out sideways']);
  await page.close();
});
