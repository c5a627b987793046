// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../testing/render.tsx';
import { toast, Toasts } from './toast.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

test('what was done is said for eight seconds, and for twenty where it can be undone', async () => {
  const page = await render(<Toasts />);
  await act(async () => {
    toast('Saved');
    toast('Removed', () => undefined);
  });
  await pass(7_900);
  expect(page.text()).toContain('Saved');
  await pass(200);
  expect(page.text()).not.toContain('Saved');
  expect(page.text()).toContain('Removed');
  await pass(12_000);
  expect(page.text()).not.toContain('Removed');
  await page.leave();
});

test('it stays while it has the focus, also when the pointer comes by and leaves', async () => {
  const page = await render(<Toasts />);
  const undo = vi.fn<() => void>();
  await act(async () => toast('Removed', undo));
  const button = page.find('button') as HTMLButtonElement;
  await act(async () => button.focus());
  const message = button.parentElement as HTMLElement;
  for (const type of ['mouseover', 'mouseout'])
    await act(async () => message.dispatchEvent(new MouseEvent(type, { bubbles: true, relatedTarget: document.body })));
  await pass(60_000);
  expect(page.text()).toContain('Removed');
  await act(async () => button.click());
  expect(undo).toHaveBeenCalledTimes(1);
  expect(page.text()).not.toContain('Removed');
  await page.leave();
});

test('a lost connection is told as long as it lasts', async () => {
  const page = await render(<Toasts />);
  const online = vi.spyOn(navigator, 'onLine', 'get');
  const turn = (value: boolean) =>
    act(async () => {
      online.mockReturnValue(value);
      dispatchEvent(new Event(value ? 'online' : 'offline'));
    });
  await turn(false);
  await pass(60_000);
  expect(page.text()).toContain('No connection');
  await turn(true);
  expect(page.text()).not.toContain('No connection');
  online.mockRestore();
  await page.leave();
});
