// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { OlderWords } from '../kit/older-words.tsx';
import { render } from '../testing/render.tsx';
import { keepTyped, useRemembered } from './remembered.ts';

type Draft = { text: string; reason: string };
const blank: Draft = { text: '', reason: '' };

function Form({ initial = blank }: { initial?: Draft }) {
  const { value, set, forget, restored, older } = useRemembered('form', initial, blank);
  return (
    <form>
      <OlderWords older={older} />
      <output>{restored ? 'restored' : 'fresh'}</output>
      <input value={value.text} onChange={(event) => set({ ...value, text: event.currentTarget.value })} />
      <button type="button" onClick={forget}>
        Sent
      </button>
    </form>
  );
}

/** What the server made of it is shown, and is not typed. */
function Saving() {
  const { value, set, forget, restored } = useRemembered('form', blank, blank);
  return (
    <form>
      <output>{restored ? 'restored' : 'fresh'}</output>
      <input value={value.text} onChange={(event) => set({ ...value, text: event.currentTarget.value })} />
      <button
        type="button"
        onClick={() => {
          set((all) => ({ ...all, reason: 'has an id now' }));
          forget();
        }}
      >
        Saved
      </button>
    </form>
  );
}

beforeEach(() => localStorage.clear());

test('what was typed is there again on the next visit, until the server has it', async () => {
  const first = await render(<Form />);
  await first.type('input', 'Faster search');
  await first.leave();
  const second = await render(<Form />);
  expect(second.find('input')).toMatchObject({ value: 'Faster search' });
  expect(second.text()).toContain('restored');
  await second.press('Sent');
  await second.leave();
  const third = await render(<Form />);
  expect(third.text()).toContain('fresh');
  await third.leave();
});

test('what is changed by its being saved does not come back as typed', async () => {
  const first = await render(<Saving />);
  await first.type('input', 'Faster search');
  await first.press('Saved');
  await first.leave();
  const second = await render(<Saving />);
  expect(second.text()).toContain('fresh');
  expect(second.find('input')).toMatchObject({ value: '' });
  await second.leave();
});

describe('typed before an upgrade', () => {
  const before = {
    'in another shape': () =>
      keepTyped('form', { text: 'Faster search', why: 'People wait 4 s' }, { text: '', why: '' }),
    'before shapes were kept': () =>
      localStorage.setItem('crux-typed:form', '{"text":"Faster search","why":"People wait 4 s"}'),
    'and cut off': () => localStorage.setItem('crux-typed:form', '{"text":"Faster search","why":"People wait 4 s'),
  };
  test.each(Object.entries(before))('%s: shown to copy from, the form begins anew', async (_, keepOld) => {
    keepOld();
    const page = await render(<Form />);
    expect(page.text()).toContain('Faster search');
    expect(page.text()).toContain('People wait 4 s');
    expect(page.find('input')).toMatchObject({ value: '' });
    expect(page.text()).toContain('fresh');
    await page.leave();
  });

  test('it outlives what is typed and sent since, and goes when it is no longer needed', async () => {
    before['in another shape']();
    const first = await render(<Form />);
    await first.type('input', 'Something new');
    await first.press('Sent');
    await first.leave();
    const second = await render(<Form />);
    expect(second.text()).toContain('People wait 4 s');
    await second.press('no longer need');
    expect(second.text()).not.toContain('People wait 4 s');
    await second.leave();
    const third = await render(<Form />);
    expect(third.text()).not.toContain('People wait 4 s');
    await third.leave();
  });

  test('a second upgrade does not push the first one’s words out', async () => {
    before['in another shape']();
    await (await render(<Form />)).leave();
    keepTyped('form', { title: 'Fewer tickets' }, { title: '' });
    const page = await render(<Form />);
    expect(page.text()).toContain('People wait 4 s');
    expect(page.text()).toContain('Fewer tickets');
    await page.leave();
  });
});

test('a browser that keeps nothing stops nobody from typing', async () => {
  const store = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    const page = await render(<Form />);
    await page.type('input', 'Faster search');
    expect(page.find('input')).toMatchObject({ value: 'Faster search' });
    await page.leave();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', store);
  }
});
