// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blankDraft, bodyOf } from './check-in-draft.ts';
import { keepUnsents, readAfresh, readUnsents, type Unsent, unsentPlace } from './kept-unsent.ts';

const typed = { ...blankDraft, value: '480', changed: 'The index is smaller' };
const unsent: Unsent = {
  key: 'a',
  personId: 'ada',
  keyResultId: 'kr',
  name: 'p95 from 900 to 300 ms',
  unit: 'ms',
  body: bodyOf(typed, 480, { today: '2026-11-28', seen: null }),
  typed,
};

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

test('what was confirmed without a connection is there again after a reload', () => {
  keepUnsents({ all: [unsent], older: [] });
  expect(readUnsents()).toEqual({ all: [unsent], older: [] });
});

describe('confirmed before an upgrade: not sent, shown to copy from', () => {
  const { problem: _, ...fewer } = typed;
  const lying = {
    'before shapes were kept': JSON.stringify([unsent]),
    'in another shape': JSON.stringify([{ shape: '{typed{value}}', unsent: { ...unsent, typed: fewer } }]),
  };
  test.each(Object.entries(lying))('%s', (__, text) => {
    localStorage.setItem(unsentPlace, text);
    const { all, older } = readUnsents();
    expect(all).toEqual([]);
    expect(older).toMatchObject([{ personId: 'ada', name: unsent.name, words: ['480', 'The index is smaller'] }]);
  });

  test('it stays while others come and go', () => {
    localStorage.setItem(unsentPlace, lying['before shapes were kept']);
    const { older } = readUnsents();
    keepUnsents({ all: [unsent], older });
    expect(readUnsents()).toEqual({ all: [unsent], older });
    keepUnsents({ all: [], older });
    expect(readUnsents()).toEqual({ all: [], older });
  });
});

describe('refused by a server of another version', () => {
  const refused = (code: string, problem: string) => ({
    error: { code, requestId: 'r', problems: [{ path: 'changed', code: problem }] },
  });
  test.each([
    ['a field it did not know: sent again by the page loaded since', 'unknown-field', undefined],
    ['a field that is wrong: stays refused until a person decides', 'too-long', 'invalid'],
  ])('%s', (_, problem, code) => {
    keepUnsents({ all: [{ ...unsent, refused: refused('invalid', problem) }], older: [] });
    expect(readUnsents().all[0]?.refused?.error.code).toBe('invalid');
    const [one] = readAfresh().all;
    expect([one?.typed, one?.refused?.error.code]).toEqual([typed, code]);
  });
});

describe('a broken store', () => {
  test.each(['[{"shape":"', 'null', '7', '"words"', '{}', '[null, 3, ["x"]]'])('%s: the page loads', async (text) => {
    localStorage.setItem(unsentPlace, text);
    const outbox = await import('./outbox.ts');
    outbox.putUnsent(unsent);
    expect(readUnsents().all).toMatchObject([{ name: unsent.name }]);
  });

  test('what is cut off is shown as it lies there', () => {
    localStorage.setItem(unsentPlace, '[{"typed":{"changed":"The index is sm');
    expect(readUnsents().older).toMatchObject([{ words: ['[{"typed":{"changed":"The index is sm'] }]);
  });
});
