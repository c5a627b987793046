import { describe, expect, test } from 'vitest';
import { cutPieces, followEdit, type Underline } from './underlines.ts';

const line = (start: number, end: number, key = 'a'): Underline => ({ start, end, key });

describe('cutPieces', () => {
  test.each<[string, Underline[], [string, string][]]>([
    ['plain', [], [['plain', '']]],
    ['', [], []],
    ['交付 2.0 版本', [line(0, 9)], [['交付 2.0 版本', 'a']]],
    [
      'launch 2.0 now',
      [line(0, 6), line(7, 10, 'b')],
      [
        ['launch', 'a'],
        [' ', ''],
        ['2.0', 'b'],
        [' now', ''],
      ],
    ],
    [
      'overlap',
      [line(0, 4), line(2, 7, 'b')],
      [
        ['ov', 'a'],
        ['er', 'ab'],
        ['lap', 'b'],
      ],
    ],
    [
      'short',
      [line(3, 99)],
      [
        ['sho', ''],
        ['rt', 'a'],
      ],
    ],
    ['gone', [line(10, 12), line(2, 2)], [['gone', '']]],
  ])('%s', (text, underlines, pieces) => {
    const cut = cutPieces(text, underlines);
    expect(cut.map((piece) => [piece.text, piece.keys.join('')])).toEqual(pieces);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('followEdit', () => {
  test.each<[string, string, Underline[], Underline[]]>([
    ['deliver 2.0', 'deliver 2.0', [line(0, 7)], [line(0, 7)]],
    ['deliver 2.0', 'deliver 2.0!', [line(0, 7)], [line(0, 7)]],
    ['deliver 2.0', 'we deliver 2.0', [line(0, 7)], [line(3, 10)]],
    ['deliver 2.0', 'delxiver 2.0', [line(0, 7), line(8, 11, 'b')], [line(9, 12, 'b')]],
    ['aaa', '', [line(0, 3)], []],
  ])('%s → %s', (before, after, underlines, moved) => {
    expect(followEdit(underlines, before, after)).toEqual(moved);
  });
});
