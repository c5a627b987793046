// The page that maps the method to the program: every row once in both languages, and whole only with a test of its name.
import { describe, expect, test } from 'vitest';
import { files, read } from './repository.ts';

const all = Array.from({ length: 82 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`);
const pages = { 'docs/method-rows.md': /Not yet/, 'docs/method-rows.zh-CN.md': /尚未(?:支持|显示)/ };

function rowsOf(page: keyof typeof pages): { row: string; isWhole: boolean }[] {
  const text = read(page);
  return [...text.matchAll(/^\| (A\d\d) \|(.*)$/gm)].map(([, row = '', rest = '']) => ({
    row,
    isWhole: !pages[page].test(rest),
  }));
}

/** What a test is called: its own title, or the first word of the table it runs over. */
const titles = [
  /\b(?:test|it|describe|story|tell)(?:\.\w+)*\(\s*(['"`])(?<title>(?:(?!\1)[\s\S])*)\1/g,
  /\[\s*'(?<title>A\d\d\b[^'\n]*)'/g,
  /^\s*'(?<title>A\d\d\b[^'\n]*)':/gm,
  /\)\(\s*'(?<title>[^'\n]*)'/g,
];

/** Rows that a test is named after; a comment, a source or a value that bears the number is no test. */
const tested = new Set(
  files
    .filter(({ path }) => /\.(?:test|journey)\.tsx?$/.test(path))
    .map(({ text }) => text.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, ''))
    .flatMap((text) => titles.flatMap((title) => [...text.matchAll(title)].map((found) => found.groups?.title ?? '')))
    .flatMap((title) => title.match(/\bA\d\d\b/g) ?? []),
);

describe.each(Object.keys(pages) as (keyof typeof pages)[])('%s', (page) => {
  test('tells every row once', () => {
    expect(rowsOf(page).map(({ row }) => row)).toEqual(all);
  });
  test('calls no row whole that no test is named after', () => {
    expect(rowsOf(page).filter(({ row, isWhole }) => isWhole && !tested.has(row))).toEqual([]);
  });
  test('says of each row where to read on', () => {
    const rows = [...read(page).matchAll(/^\| (A\d\d) \|(.*)$/gm)];
    expect(rows.filter(([, , rest = '']) => !/\| \[[^\]]+\]\([^)]+\) \|$/.test(rest)).map(([, row]) => row)).toEqual(
      [],
    );
  });
  test('says how many are whole', () => {
    const whole = rowsOf(page).filter(({ isWhole }) => isWhole).length;
    expect(read(page)).toMatch(new RegExp(`[^\\d]${whole}[^\\d].*[^\\d]${82 - whole}[^\\d]`));
  });
});
