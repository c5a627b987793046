// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { useFound } from './use-found.ts';

type Props = { items: string[]; settled: number | 'all'; onTake: (item: string) => void };

/** A field with what was found under it; `items` follow the words when the test says so. */
function Finder({ items, settled, onTake }: Props) {
  const [words, setWords] = useState('');
  const found = useFound({ items, settled, take: onTake });
  return (
    <>
      <input
        {...found.field}
        value={words}
        onKeyDown={found.onKeyDown}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          found.anew();
        }}
      />
      <ul {...found.list}>
        {items.map((item, index) => (
          <li key={item} {...found.item(index, item)}>
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}

async function finder(items: string[], settled: number | 'all') {
  const taken: string[] = [];
  const onTake = (item: string) => taken.push(item);
  const page = await render(<Finder items={items} settled={settled} onTake={onTake} />);
  const send = (selector: string, event: Event) => act(async () => page.find(selector)?.dispatchEvent(event));
  return {
    taken,
    type: (words: string) => page.type('input', words),
    answer: (now: string[], nowSettled: number | 'all' = 'all') =>
      page.again(<Finder items={now} settled={nowSettled} onTake={onTake} />),
    key: (key: string) => send('input', new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    async point(item: string, by: number) {
      const moved = new MouseEvent('mousemove', { bubbles: true });
      Object.assign(moved, { movementX: by, movementY: 0 });
      await act(async () =>
        [...document.querySelectorAll('li')].find((one) => one.textContent === item)?.dispatchEvent(moved),
      );
    },
    marked: () => page.find('[aria-selected=true]')?.textContent,
    leave: page.leave,
  };
}

test('Enter takes what the words find, not what others found before them', async () => {
  const list = await finder(['With automated cases', 'Use a guided first hour'], 0);
  await list.type('Use a gu');
  await list.key('Enter');
  expect(list.taken).toEqual([]);
  await list.answer(['Use a guided first hour']);
  expect(list.taken).toEqual(['Use a guided first hour']);
  await list.leave();
});

test('an Enter on its way is forgotten with the next letter, and is never taken twice', async () => {
  const list = await finder([], 0);
  await list.key('Enter');
  await list.type('x');
  await list.answer(['x-ray']);
  expect(list.taken).toEqual([]);
  await list.key('Enter');
  await list.answer(['x-ray', 'xylophone']);
  expect(list.taken).toEqual(['x-ray']);
  await list.leave();
});

test('what does not wait for an answer is taken at once', async () => {
  const list = await finder(['Map', 'Map the funnel'], 1);
  await list.key('Enter');
  expect(list.taken).toEqual(['Map']);
  await list.leave();
});

test('Enter where nothing is found takes nothing, also of what is found later', async () => {
  const list = await finder([], 'all');
  await list.key('Enter');
  await list.answer(['Map']);
  expect(list.taken).toEqual([]);
  await list.leave();
});

test('arrows go round; a pointer marks when it moves, not when the list changes under it', async () => {
  const list = await finder(['a', 'b', 'c'], 'all');
  await list.key('ArrowUp');
  expect(list.marked()).toBe('c');
  await list.key('ArrowDown');
  expect(list.marked()).toBe('a');
  await list.point('b', 0);
  expect(list.marked()).toBe('a');
  await list.point('b', 3);
  expect(list.marked()).toBe('b');
  await list.leave();
});
