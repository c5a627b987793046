// Tests tell what holds: none is left out unsaid, none measures its own speed, none waits for the clock.
import { describe, expect, test } from 'vitest';
import { code } from './repository.ts';

const suites = code.filter(
  ({ path }) => /\.(test|journey|counterpart)\.tsx?$/.test(path) && !path.startsWith('tests/house/'),
);

const refused: { what: string; form: RegExp; such: string[] }[] = [
  {
    what: 'is left out otherwise than by `needs`, which says what is missing',
    form: /\b(test|it|describe)(\.\w+)*\.(skip|skipIf|runIf|only|todo|fails)\b|[({,]\s*skip\s*[,})]|\.skip\(/,
    such: ["test.skipIf(onWindows)('x', …)", "test('x', ({ skip }) => skip())", 'context.skip();'],
  },
  {
    what: 'measures how long something takes: the bench does',
    form: /\bperformance\s*\.\s*\w|\bhrtime\b|\bcpuUsage\b|=\s*(Date\.now\(\)|new Date\(\)\.getTime\(\)|\+new Date\(\));|expect\([^;]*\b(Date\.now\(\)|new Date\(\)) *-/,
    such: [
      'expect(performance.now() - began).toBeLessThan(1500)',
      'const sent = Date.now();',
      'expect(Date.now() - sent).toBeLessThan(3000);',
    ],
  },
  {
    what: 'waits for a fixed time instead of for what it waits for',
    form: /\bwaitForTimeout\b|new Promise(<\w+>)?\(\s*\(?\w+\)?\s*=>\s*(\{\s*)?(void )?setTimeout\(|timers\/promises|\bscheduler\.wait\b|\bAtomics\.wait\b/,
    such: [
      'await page.waitForTimeout(900);',
      'await new Promise((resolve) => setTimeout(resolve, 500));',
      "import { setTimeout as sleep } from 'node:timers/promises';",
    ],
  },
];

describe.each(refused)('no test $what', ({ form, such }) => {
  test('in the suites', () => {
    const found = suites.flatMap(({ path, text }) => {
      const at = text.search(form);
      return at === -1 ? [] : [`${path}:${text.slice(0, at).split('\n').length}`];
    });
    expect(found).toEqual([]);
    expect(suites.length).toBeGreaterThan(100);
  });

  test.each(such)('%s would be found', (line) => {
    expect(line).toMatch(form);
  });
});
