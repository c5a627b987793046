// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { onAPage } from '../testing/on-a-page.tsx';
import { render } from '../testing/render.tsx';
import { Rows } from './rows.tsx';

const entries = (count: number) => Array.from({ length: count }, (_, at) => <li key={at}>entry {at}</li>);

test('a long list is shown bit by bit, and says how many are left', async () => {
  const page = await render(await onAPage(<Rows most={3}>{entries(8)}</Rows>));
  const shown = () => page.text().match(/entry/g)?.length;
  const more = async () => act(async () => (page.find('button') as HTMLButtonElement).click());
  expect([shown(), page.text().includes('Show more (5 left)')]).toEqual([3, true]);
  await more();
  expect([shown(), page.text().includes('Show more (2 left)')]).toEqual([6, true]);
  await more();
  expect([shown(), page.text().includes('Show more')]).toEqual([8, false]);
  await page.leave();
});

test('at its end what the server has beyond it is asked for', async () => {
  let asked = 0;
  const further = { hasNextPage: true, isFetchingNextPage: false, fetchNextPage: () => (asked += 1) };
  const list = (
    <Rows most={3} further={further}>
      {entries(3)}
    </Rows>
  );
  const page = await render(await onAPage(list));
  await act(async () => (page.find('button') as HTMLButtonElement).click());
  expect(asked).toBe(1);
  await page.leave();
});
