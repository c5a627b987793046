import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CycleHappened, cycleQuestion, sayHappened } from './cycle-question.ts';

const happened = (more: Partial<CycleHappened> = {}): CycleHappened => ({
  daysLeft: 0,
  results: { measured: 10, met: 3 },
  checkIns: { due: 100, kept: 90 },
  hypotheses: { held: 4, didNot: 1, unclear: 0, open: 2 },
  validations: { validated: 0, refuted: 0, open: 0 },
  problems: {},
  ...more,
});

test.each<[string, Partial<CycleHappened>, string]>([
  ['results may come yet', { daysLeft: 15 }, 'too-early'],
  ['two weeks are left', { daysLeft: 14 }, 'not-enough'],
  ['next to nothing was measured', { results: { measured: 2, met: 0 } }, 'too-little'],
  ['it had hardly begun', { checkIns: { due: 5, kept: 5 } }, 'too-little'],
  ['most was reached', { results: { measured: 10, met: 6 }, checkIns: { due: 100, kept: 10 } }, 'reached'],
  [
    'nobody looked, whatever the hypotheses say',
    { checkIns: { due: 100, kept: 59 }, hypotheses: { held: 0, didNot: 9, unclear: 0, open: 0 } },
    'rhythm',
  ],
  ['guesses did not hold', { hypotheses: { held: 1, didNot: 2, unclear: 0, open: 0 } }, 'strategy'],
  ['guesses stayed unclear', { hypotheses: { held: 1, didNot: 0, unclear: 2, open: 0 } }, 'strategy'],
  [
    'A77 what was refuted is a guess that did not hold',
    {
      hypotheses: { held: 1, didNot: 0, unclear: 0, open: 0 },
      validations: { validated: 0, refuted: 2, open: 0 },
    },
    'strategy',
  ],
  [
    'A77 a cycle that was there to find out is asked about its answers',
    { results: { measured: 1, met: 0 }, validations: { validated: 1, refuted: 2, open: 4 } },
    'answered',
  ],
  [
    'A77 so few answers say as little as so few results',
    { results: { measured: 1, met: 0 }, validations: { validated: 1, refuted: 1, open: 4 } },
    'too-little',
  ],
  ['two guesses are too few', { hypotheses: { held: 0, didNot: 2, unclear: 0, open: 0 } }, 'unjudged'],
  ['one kind stood in the way', { problems: { waiting: 5, infeasible: 2, unsaid: 2 } }, 'means'],
  ['no kind weighs more than half', { problems: { waiting: 4, ability: 4 } }, 'not-enough'],
  ['what cannot be done is no lack of means', { problems: { infeasible: 9 } }, 'not-enough'],
])('%s', (_, more, says) => {
  expect(cycleQuestion(happened(more)).says).toBe(says);
});

test('the question and what it rests on are said with their numbers, in both languages', () => {
  const one = happened({ problems: { waiting: 5, unsaid: 1 } });
  expect(cycleQuestion(one).question).toEqual({
    en: 'Neither first: you looked (90 of 100 check-ins), and most of what stood in the way was “Waiting for others”. What has to be there before the next cycle begins?',
    zh: '先不是策略，也不是节奏：该看的都看了（100 次更新做了 90 次），卡住的多半是「在等别人」。下个周期开始前，什么必须先到位？',
  });
  expect(sayHappened(one).en).toBe(
    'Results reached: 3 of 10. Check-ins: 90 of 100 due. Hypotheses: 4 held, 1 did not, 0 unclear, 2 not judged. Problems: Waiting for others 5, without a kind 1.',
  );
});

test('A77 validations stand among what the question rests on, where there are any', () => {
  const one = happened({ validations: { validated: 1, refuted: 2, open: 1 } });
  expect(sayHappened(one).en).toContain('Validations: 1 validated, 2 refuted, 1 without a verdict. No problem');
  expect(sayHappened(one).zh).toContain('验证：成立 1，已推翻 2，未下结论 1。');
  expect(sayHappened(happened()).en).not.toContain('Validations');
});

test('whatever happened, there is a question without a hole in it', () => {
  const count = fc.nat(200);
  fc.assert(
    fc.property(count, count, count, count, count, count, count, fc.nat(9), (a, b, c, d, e, f, g, h) => {
      const { question } = cycleQuestion({
        daysLeft: 0,
        results: { measured: a, met: Math.min(a, b) },
        checkIns: { due: c, kept: Math.min(c, d) },
        hypotheses: { held: e, didNot: f, unclear: g, open: h },
        validations: { validated: a % 5, refuted: b % 5, open: c % 5 },
        problems: h > 4 ? { waiting: h } : {},
      });
      expect(question.en + question.zh).not.toMatch(/[{}]|NaN|undefined/);
    }),
  );
});
