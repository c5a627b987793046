import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemKinds, taskOutcomes, taskStatuses } from '../okr/words.ts';
import { hypothesisReport } from './hypothesis-report.ts';

test('A70 every task is counted once, every problem under its kind', () => {
  const task = fc.record({
    status: fc.constantFrom(...taskStatuses),
    outcome: fc.constantFrom(null, ...taskOutcomes),
    problem: fc.constantFrom('', 'x'),
    problemKind: fc.constantFrom(...problemKinds),
  });
  fc.assert(
    fc.property(fc.array(task), (tasks) => {
      const { outcomes, notJudged, running, problems } = hypothesisReport(tasks);
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
      expect(sum(outcomes) + notJudged + running).toBe(tasks.length);
      expect(sum(problems)).toBe(tasks.filter((one) => one.problem !== '').length);
    }),
  );
});

test('judged before it is done counts as judged', () => {
  const blank = { problem: '', problemKind: null };
  const report = hypothesisReport([
    { ...blank, status: 'doing', outcome: 'did-not' },
    { ...blank, status: 'done', outcome: null },
    { ...blank, status: 'open', outcome: null },
  ]);
  expect(report).toMatchObject({ outcomes: { held: 0, 'did-not': 1, unclear: 0 }, notJudged: 1, running: 1 });
});
