// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { CoachText } from './coach-text.tsx';
import type { Underline } from './underlines.ts';

const words = 'Launch 2.0';

/** A line of which the coach says `first` until a button is pressed, and `then` from there on. */
function Line({ first, then }: { first: Underline[]; then: Underline[] }) {
  const [read, setRead] = useState(false);
  const [active, setActive] = useState<string>();
  return (
    <>
      <CoachText
        label="Line"
        value={words}
        onChange={() => undefined}
        underlines={read ? then : first}
        active={active}
        onTouch={setActive}
      />
      <button type="button" onClick={() => setRead(true)}>
        The coach answers
      </button>
      <output>{active ?? 'none'}</output>
    </>
  );
}

const line = (key: string): Underline[] => [{ start: 0, end: words.length, key }];

test.each([
  ['comes up after the key', [], line('b'), 'b'],
  ['is another one after the key', line('a'), line('b'), 'b'],
  ['lies elsewhere', [], [{ start: 8, end: 10, key: 'b' }], 'none'],
])('a finding that %s is the one looked at where the caret stands', async (_, first, then, looked) => {
  const page = await render(<Line first={first} then={then} />);
  const text = page.find('textarea') as HTMLTextAreaElement;
  await act(async () => {
    text.focus();
    text.setSelectionRange(1, 1);
    text.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }));
  });
  await page.press('The coach answers');
  expect(page.find('output')?.textContent).toBe(looked);
  await page.leave();
});

test('nothing is looked at while the caret stands in no line', async () => {
  const page = await render(<Line first={[]} then={line('b')} />);
  await page.press('The coach answers');
  expect(page.find('output')?.textContent).toBe('none');
  await page.leave();
});
