import { expect, test } from 'vitest';
import { files } from './repository.ts';

// Rules are made from one source, and their examples differ by language.
const twins = files.flatMap(({ path, text }) => {
  const zh = files.find((other) => other.path === path.replace(/\.md$/, '.zh-CN.md'));
  const isTold = /^(docs\/(?!coach\/rules\/).*|README|src\/connectors\/[\w-]+\/README)\.md$/.test(path);
  return zh && zh.path !== path && isTold ? [{ path, en: text, zh: zh.text }] : [];
});

/** What does not depend on the language: levels of headings, kinds of code blocks, cells of each row of each table. */
function shapeOf(text: string) {
  const [headings, blocks, rows]: [number[], string[], number[]] = [[], [], []];
  let inCode = false;
  for (const line of text.split('\n')) {
    const fence = /^\s*```(\w*)/.exec(line);
    if (fence && !inCode) blocks.push(fence[1] ?? '');
    if (fence) inCode = !inCode;
    else if (!inCode && /^#+ /.test(line)) headings.push(line.indexOf(' '));
    else if (!inCode && line.startsWith('|')) rows.push(line.split(/(?<!\\)\|/).length);
  }
  return { headings, blocks, rows };
}

/** Numbers of two digits and more outside code and addresses; 万 and 千 written out. */
function numbersOf(text: string): string[] {
  const prose = text.replaceAll(/```[\s\S]*?```|\]\([^)]*\)/g, ' ');
  const written = prose
    .replaceAll(/(\d[\d,.]*) ?万/g, (_, count: string) => String(Number(count.replaceAll(',', '')) * 10_000))
    // Months have names in English.
    .replaceAll(/\d+ 月/g, ' ')
    .replaceAll('每千', ' 1000 ')
    .replaceAll('千会话', ' 1000 ')
    .replaceAll('千次', ' 1000 ');
  return [...written.matchAll(/\d[\d,.]*\d/g)].map(([number]) => number.replaceAll(',', ''));
}

test('there are twins', () => {
  expect(twins.length).toBeGreaterThan(50);
});

test.each(twins)('$path says the same in Chinese: headings, blocks, tables', ({ path, en, zh }) => {
  const [ours, theirs] = [shapeOf(en), shapeOf(zh)];
  expect(theirs.headings).toEqual(ours.headings);
  expect(theirs.blocks).toEqual(ours.blocks);
  // The table of settings stands in the English README of a connector alone; the pages are made from the program.
  if (!path.startsWith('src/')) expect(theirs.rows).toEqual(ours.rows);
});

test.each(twins.filter(({ path }) => !path.startsWith('src/')))(
  '$path tells the same numbers in Chinese',
  ({ en, zh }) => {
    const [ours, theirs] = [new Set(numbersOf(en)), new Set(numbersOf(zh))];
    expect([...ours].filter((one) => !theirs.has(one))).toEqual([]);
    expect([...theirs].filter((one) => !ours.has(one))).toEqual([]);
  },
);
