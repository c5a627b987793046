// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { onAPage } from '../testing/on-a-page.tsx';
import { render } from '../testing/render.tsx';
import { Checkbox } from './checkbox.tsx';

const box = (page: { find: (selector: string) => HTMLElement | null }) => page.find('input') as HTMLInputElement;
const press = (page: { find: (selector: string) => HTMLElement | null }) => act(async () => box(page).click());

test('a box whose answer is being saved stays as it was left, through every press, until the last is settled', async () => {
  const asked: { on: boolean; saved: PromiseWithResolvers<void> }[] = [];
  const page = await render(
    await onAPage(
      <Checkbox
        label="for sales"
        checked={false}
        onChange={(on) => {
          const saved = Promise.withResolvers<void>();
          asked.push({ on, saved });
          return saved.promise;
        }}
      />,
    ),
  );
  await press(page);
  expect(box(page).checked).toBe(true);
  await press(page);
  await press(page);
  expect([asked.map(({ on }) => on), box(page).checked]).toEqual([[true, false, true], true]);
  await act(async () => asked[0]!.saved.resolve());
  await act(async () => asked[1]!.saved.resolve());
  expect(box(page).checked).toBe(true);
  // What was refused goes back to what is stored.
  await act(async () => asked[2]!.saved.reject(new Error('refused')));
  expect(box(page).checked).toBe(false);
  await page.leave();
});
