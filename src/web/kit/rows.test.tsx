// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { onAPage } from '../testing/on-a-page.tsx';
import { render } from '../testing/render.tsx';
import { Rows } from './rows.tsx';
import { Some } from './some.tsx';

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

test('whoever asked for more goes on at the first entry that came, and hears how many are shown', async () => {
  const page = await render(await onAPage(<Rows most={3}>{entries(8)}</Rows>));
  const button = () => page.find('button') as HTMLButtonElement;
  const said = () => page.find('[role=status]')?.textContent;
  expect(said()).toBe('');
  button().focus();
  await act(async () => button().click());
  expect([document.activeElement?.textContent, said()]).toEqual(['entry 3', '6 of 8 shown']);
  button().focus();
  // Its place is among the others again once it was left.
  expect(page.find('[tabindex]')).toBeNull();
  await act(async () => button().click());
  // The button is gone; where one stands is not.
  expect([document.activeElement?.textContent, said()]).toEqual(['entry 6', '8 of 8 shown']);
  await page.leave();
});

test('entries without a list of their own: the same', async () => {
  const notes = Array.from({ length: 60 }, (_, at) => <article key={at}>note {at}</article>);
  const page = await render(await onAPage(<Some>{notes}</Some>));
  const button = page.find('button') as HTMLButtonElement;
  button.focus();
  await act(async () => button.click());
  expect(document.activeElement?.textContent).toBe('note 50');
  await page.leave();
});

test('what the server brings later is gone on with, unless somebody went somewhere else meanwhile', async () => {
  const list = (count: number, hasNextPage = true) => (
    <>
      <input />
      <Rows most={3} further={{ hasNextPage, isFetchingNextPage: false, fetchNextPage: () => undefined }}>
        {entries(count)}
      </Rows>
    </>
  );
  const page = await render(list(3));
  const button = () => page.find('button') as HTMLButtonElement;
  button().focus();
  await act(async () => button().click());
  expect(document.activeElement).toBe(button());
  await page.again(list(6));
  expect([document.activeElement?.textContent, page.find('[role=status]')?.textContent]).toEqual([
    'entry 3',
    '6 shown',
  ]);
  button().focus();
  await act(async () => button().click());
  page.find('input')!.focus();
  await page.again(list(9, false));
  expect(document.activeElement).toBe(page.find('input'));
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
