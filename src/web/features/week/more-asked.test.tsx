// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Week } from '../../../contract/check-ins.ts';
import { weekLists } from '../../../contract/week-lists.ts';
import { onAPage } from '../../testing/on-a-page.tsx';
import { render } from '../../testing/render.tsx';
import { countAsked, MoreAsked } from './more-asked.tsx';

const none = Object.fromEntries(weekLists.map((name) => [name, []]));
const noCounts = Object.fromEntries([...weekLists, 'quiet'].map((name) => [name, 0]));
const week = (counts: Partial<Week['counts']>, lists: Partial<Week>) =>
  ({ ...none, ...lists, counts: { ...noCounts, ...counts } }) as unknown as Week;

test('what is not told yet counts as well, and a button says how many are left', async () => {
  const lists = { tasks: [{}, {}], findings: [{}] } as unknown as Partial<Week>;
  const of = week({ tasks: 150, quiet: 120, findings: 1, deputies: 3 }, lists);
  expect(countAsked(of)).toBe(121);
  const page = await render(await onAPage(<MoreAsked week={of} />));
  expect(page.text()).toContain('Show more (151 left)');
  await page.leave();
});

test('where all is told there is no button', async () => {
  const page = await render(await onAPage(<MoreAsked week={week({}, {})} />));
  expect(page.find('button')).toBeNull();
  await page.leave();
});
