// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { render } from '../../testing/render.tsx';
import { MoreItems, rowId } from './more-items.tsx';

const itemsTo = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ keyResult: { id: String(at) } }) as WeekItem);

/** A week of 250, of which so many were brought and all but the first `open` are folded. */
function week(brought: number, open = brought) {
  const items = itemsTo(brought);
  const more = { isAsked: brought > 100, busy: false, show: () => undefined };
  return (
    <>
      {items.slice(0, open).map(({ keyResult: { id } }) => (
        <article key={id} id={rowId(id)} tabIndex={-1}>
          row {id}
        </article>
      ))}
      <details>
        <summary>up to date</summary>
      </details>
      <MoreItems items={items} left={250 - brought} more={more} />
    </>
  );
}

test('whoever asked for the rest of their week goes on at the first that came, and hears how many are shown', async () => {
  const page = await render(week(100));
  const press = async () => {
    const button = page.find('button') as HTMLButtonElement;
    button.focus();
    await act(async () => button.click());
  };
  expect(page.text()).toContain('Show more (150 left)');
  await press();
  await page.again(week(200));
  expect(document.activeElement?.textContent).toBe('row 100');
  expect(page.find('[role=status]')?.textContent).toBe('200 of 250 shown');
  await press();
  // What came needs nothing this week and is folded: the button is gone, where one stands is not.
  await page.again(week(250, 200));
  expect([page.find('button'), document.activeElement?.textContent]).toEqual([null, 'up to date']);
  expect(page.find('[role=status]')?.textContent).toBe('250 of 250 shown');
  await page.leave();
});

test('a week that is there as a whole has no button', async () => {
  const items = itemsTo(3);
  const page = await render(<MoreItems items={items} left={0} more={{ isAsked: false, busy: false, show: () => 0 }} />);
  expect(page.find('button')).toBeNull();
  await page.leave();
});
