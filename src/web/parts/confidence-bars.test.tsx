// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { ConfidenceBars } from './confidence-bars.tsx';

function Slider({ first }: { first: number | null }) {
  const [value, setValue] = useState(first);
  return <ConfidenceBars value={value} onChange={setValue} />;
}

async function keyDown(element: HTMLElement | null, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(async () => element?.dispatchEvent(event));
  return event;
}

test.each([
  { first: null, keys: ['ArrowRight'], makes: '6' },
  { first: 5, keys: ['7'], makes: '7' },
  { first: 0, keys: ['ArrowLeft'], makes: '0' },
  { first: 10, keys: ['ArrowUp'], makes: '10' },
  { first: 4, keys: ['End', 'ArrowDown'], makes: '9' },
  { first: 4, keys: ['Home'], makes: '0' },
  { first: 4, keys: ['x'], makes: '4' },
])('from $first, $keys makes $makes', async ({ first, keys, makes }) => {
  const page = await render(<Slider first={first} />);
  const slider = page.find('[role=slider]');
  for (const key of keys) await keyDown(slider, key);
  expect(slider?.getAttribute('aria-valuenow')).toBe(makes);
  await page.leave();
});

test('a browser’s own shortcut with a digit is left alone', async () => {
  const page = await render(<Slider first={4} />);
  const event = await keyDown(page.find('[role=slider]'), '7', { ctrlKey: true });
  expect(event.defaultPrevented).toBe(false);
  expect(page.find('[role=slider]')?.getAttribute('aria-valuenow')).toBe('4');
  await page.leave();
});

test('only shown, it is a picture that says the number, or that nobody said one', async () => {
  const said = await render(<ConfidenceBars value={6} />);
  expect(said.find('[role=img]')?.getAttribute('aria-label')).toBe('Confidence 6 of 10');
  expect(said.find('[role=slider]')).toBeNull();
  await said.leave();
  const unsaid = await render(<ConfidenceBars value={null} />);
  expect(unsaid.find('[role=img]')?.getAttribute('aria-label')).toBe('Confidence not said yet');
  expect(unsaid.text()).toContain('–');
  await unsaid.leave();
});
