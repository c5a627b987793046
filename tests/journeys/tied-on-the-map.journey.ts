// An orphan is found on the map and tied by keyboard alone; the address of the place is there again when one comes back.
import { expect } from 'vitest';
import { kindNames, text as mapText } from '../../src/web/features/map/text.ts';
import { alignmentText } from '../../src/web/parts/alignment-text.ts';
import { openSample } from './steps.ts';
import { story } from './story.ts';

const words = {
  orphan: { en: 'Release analytics dashboard 1.0', zh: '发布数据看板 1.0' },
  parent: {
    en: 'Use a guided first hour so that new teams run a real workflow in week one',
    zh: '通过上手引导，让新团队第一周就跑起第一条流程',
  },
};

story('tied on the map', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say(mapText.title), exact: true })
    .first()
    .click();
  const map = page.getByRole('application', { name: say(mapText.canvas) });
  await map.waitFor();
  await look('map');
  const missing = page.getByRole('listitem').filter({ hasText: say(words.orphan) });
  await missing.waitFor();

  // By keyboard alone: the last thing on the map is a key result of what serves nothing; up to it, and tie it.
  await map.focus();
  await page.keyboard.press('End');
  const marked = page.getByRole('status').filter({ hasText: say(words.orphan) });
  await page
    .getByRole('status')
    .filter({ hasText: say(kindNames['key-result']) })
    .waitFor();
  await page.keyboard.press('ArrowLeft');
  await marked.getByText(say(kindNames.objective)).waitFor();
  await page.keyboard.press('t');
  await page.getByRole('combobox', { name: say(alignmentText.find) }).focus();
  await page.keyboard.type(say(words.parent).slice(0, 8));
  await page
    .getByRole('option', { name: say(words.parent) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(say(alignmentText.chosen, { name: say(words.parent) })).waitFor();
  await page.getByRole('button', { name: say(alignmentText.send), exact: true }).press('Enter');
  await missing.waitFor({ state: 'detached' });
  await page.evaluate('scrollTo(0, 0)');
  await look('tied');

  // The place is in the address, and is found again.
  expect(new URL(page.url()).searchParams.get('at')).not.toBeNull();
  await page.goto('/');
  await page.goto('/map');
  await marked.waitFor();

  // Who thinks between two words finds both of them in the field.
  const find = page.getByRole('searchbox', { name: say(mapText.find) });
  const [first = '', second = ''] = say(words.orphan).split(' ');
  await find.pressSequentially(`${first} `);
  await page.waitForURL((url) => url.searchParams.get('find') === first);
  await find.pressSequentially(second);
  await page.waitForURL((url) => url.searchParams.get('find') === `${first} ${second}`);
  await find.fill('');
  await page.waitForURL((url) => !url.searchParams.has('find'));

  // The same as an outline.
  await page.getByRole('button', { name: say(mapText.asOutline), exact: true }).click();
  await page.getByRole('treeitem', { name: say(words.orphan) }).waitFor();
  await look('outline');

  // Taken away by mistake, it is there again after one press.
  await page.getByRole('treeitem', { name: say(words.orphan) }).dblclick();
  const link = page.getByRole('listitem').filter({ hasText: say(words.parent) });
  await link.getByRole('button', { name: say(alignmentText.remove), exact: true }).click();
  await link.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }), exact: true }).click();
  await link.waitFor();
});
