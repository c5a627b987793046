import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** Read by a person: the lines of each document that hold an objective or a key result. None of them is labelled. */
const golden: Record<string, { objectives: string; keyResults: string }> = {
  'by-department': {
    objectives: '9 11 17-19 25 29 37 41 47-48',
    keyResults: '12-13 26-28 30-32 38-40 42-43',
  },
  'chinese-plan': {
    objectives: '5 13',
    keyResults: '9-11 15-17',
  },
  'tick-boxes': {
    objectives: '11 13 19 25 31 33 39 41',
    keyResults: '15-17 21-23 27-29 35-37 43-44',
  },
  'tree-of-issues': {
    objectives: '11 20 26-27 30 33',
    keyResults: '17-18 28-29 31-32 34-35',
  },
};

test.each(Object.entries(golden))(
  '%s: every line a person would call objective or key result is read as such',
  (name, lines) => {
    const read = readMarkdown(readFileSync(new URL(`documents/${name}.md`, import.meta.url), 'utf8'));
    const linesOf = (role: string) => [
      ...new Set(read.explain.filter(({ as }) => as === role).map(({ line }) => line)),
    ];
    expect(linesOf('objective')).toEqual(numbers(lines.objectives));
    expect(linesOf('key-result')).toEqual(numbers(lines.keyResults));
    expect(read.unread).toEqual([]);
  },
);

function numbers(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
