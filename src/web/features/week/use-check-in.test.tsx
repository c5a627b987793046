// @vitest-environment happy-dom
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { queryClient } from '../../data/query-client.ts';
import { render } from '../../testing/render.tsx';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { readUnsents } from './kept-unsent.ts';
import { useCheckIn } from './use-check-in.ts';

const item = {
  keyResult: {
    id: 'kr',
    text: 'p95 from 900 to 300 ms',
    unit: 'ms',
    kind: 'metric',
    source: null,
    now: { confidence: 7 },
  },
  last: { id: 'before' },
} as unknown as WeekItem;

let done: string[] = [];
function Row() {
  const row = useRef<HTMLElement>(null);
  const { draft, tried, unreadable, change, startOver, send } = useCheckIn(item, row, (from) => done.push(from));
  return (
    <article ref={row}>
      <input
        data-key-target="value"
        value={draft.value ?? ''}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <output>{`${tried ? 'tried' : 'new'} ${unreadable ? 'unreadable' : 'readable'}`}</output>
      <button type="button" onClick={() => change({ confidence: 3 })}>
        Less sure
      </button>
      <button type="button" onClick={() => change({ confidenceReason: 'The index grew' })}>
        Because
      </button>
      <button type="button" onClick={startOver}>
        Start over
      </button>
      <button type="button" onClick={send}>
        Confirm
      </button>
    </article>
  );
}

beforeEach(() => {
  done = [];
  localStorage.clear();
  signedInAs('ada');
});
afterEach(() => queryClient.clear());

const kept = () => readUnsents().all.at(-1);

test('one press confirms: nothing was touched, so no value is said', async () => {
  const page = await render(<Row />);
  await page.press('Confirm');
  expect(done).toEqual(['row']);
  expect(kept()).toMatchObject({
    personId: 'ada',
    keyResultId: 'kr',
    body: { value: null, confidence: 7, seen: 'before' },
  });
  await page.leave();
});

test('a value that is no number is asked about, not sent', async () => {
  const page = await render(<Row />);
  await page.type('input', 'about four');
  await page.press('Confirm');
  expect([done, kept(), page.text()]).toEqual([[], undefined, expect.stringContaining('tried unreadable')]);
  await page.type('input', '480');
  await page.press('Confirm');
  expect(kept()).toMatchObject({ body: { value: 480 }, typed: { value: '480' } });
  await page.leave();
});

test('a confidence that moved by two or more needs its sentence', async () => {
  const page = await render(<Row />);
  await page.press('Less sure');
  await page.press('Confirm');
  expect([done, kept()]).toEqual([[], undefined]);
  await page.press('Because');
  await page.press('Confirm');
  expect(kept()).toMatchObject({ body: { confidence: 3, confidenceReason: 'The index grew' } });
  await page.leave();
});

test('starting over forgets what was typed', async () => {
  const page = await render(<Row />);
  await page.type('input', '480');
  await page.press('Start over');
  expect(page.find('input')).toMatchObject({ value: '' });
  await page.leave();
});
