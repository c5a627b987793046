import { describe, expect, test } from 'vitest';
import { goalOf, promiseBeside, promiseOf, valueNow } from './key-result-words.ts';

const open = {
  kind: 'metric' as const,
  measure: 'change' as const,
  baseline: null,
  target: null,
  low: null,
  high: null,
  unit: '',
  knowBy: null,
  steps: [],
  now: { value: null },
};
const percent = { ...open, baseline: 20, target: 60, unit: '%', now: { value: 41 } };
const days = { ...open, baseline: 23, target: 5, unit: '天', now: { value: 14 } };
const guard = { ...open, kind: 'guard' as const, measure: 'at-most' as const, target: 2, now: { value: 1 } };
const steps = { ...open, kind: 'milestone' as const, steps: [{ acceptedAt: '2026-10-01T00:00:00Z' }, {}, {}] };
const id = (one: string) => ({ id: one, acceptedAt: '2026-10-01T00:00:00Z' });
const promised = {
  ...open,
  kind: 'milestone' as const,
  steps: [id('a'), { ...id('b'), late: true }, id('later')],
  frozen: {
    baseline: null,
    target: null,
    low: null,
    high: null,
    steps: ['a', 'b'].map((one) => ({ id: one, text: one })),
  },
};
const unknown = { ...open, kind: 'unknown' as const, knowBy: `${new Date().getFullYear()}-12-01` };
const band = { ...open, measure: 'between' as const, low: 0.2, high: 0.4, unit: 'ms', now: { value: 0.3 } };
const moved = { ...percent, target: 45, frozen: { baseline: 20, target: 60, low: null, high: null } };
const yes = { ...open, measure: 'yes-no' as const, now: { value: 0 } };

describe('a key result in words', () => {
  test.each([
    ['a percentage', percent, ['从 20% 到 60%', '41%', '60%'], ['from 20% to 60%', '41%', '60%']],
    ['a target moved after the freeze', moved, ['从 20% 到 45%', '41%', '60%'], ['from 20% to 45%', '41%', '60%']],
    ['a count going down', days, ['从 23 天到 5 天', '14 天', '5 天'], ['from 23 天 to 5 天', '14 天', '5 天']],
    ['a guard', guard, ['不超过 2', '1', '≤ 2'], ['at most 2', '1', '≤ 2']],
    ['a milestone', steps, ['3 步，已验收 1 步', '1/3', '3/3'], ['3 steps, 1 accepted', '1/3', '3/3']],
    [
      'a milestone, what came too late left out',
      promised,
      ['2 步，已验收 1 步', '1/2', '2/2'],
      ['2 steps, 1 accepted', '1/2', '2/2'],
    ],
    ['not measurable yet', unknown, ['12 月 1 日前会知道', '–', '12 月 1 日'], ['we will know by 1 Dec', '–', '1 Dec']],
    [
      'not known, past its day',
      { ...unknown, now: { ...unknown.now, answerDue: '2026-12-01' } },
      ['本应在 12 月 1 日前知道', '–', '12 月 1 日'],
      ['was to be known by 1 Dec', '–', '1 Dec'],
    ],
    [
      'a band',
      band,
      ['在 0.2 ms 与 0.4 ms 之间', '0.3 ms', '0.2–0.4 ms'],
      ['between 0.2 ms and 0.4 ms', '0.3 ms', '0.2–0.4 ms'],
    ],
    ['yes or no', yes, ['是或否', '否', '是'], ['yes or no', 'no', 'yes']],
    ['nothing said', open, ['', '–', ''], ['', '–', '']],
  ])('%s', (_, kr, zh, en) => {
    expect([promiseOf(kr, 'zh'), valueNow(kr, 'zh'), goalOf(kr, 'zh')]).toEqual(zh);
    expect([promiseOf(kr, 'en'), valueNow(kr, 'en'), goalOf(kr, 'en')]).toEqual(en);
  });
});

test.each([
  ['无需工单完成部署的新客户占比从 20% 到 60%', percent, ''],
  ['无需工单完成部署的新客户占比', percent, '从 20% 到 60%'],
  ['签约到首次登录 123 天变 50 天', days, '从 23 天到 5 天'],
  ['三步走，2 个环境', steps, '3 步，已验收 1 步'],
  ['回滚每周不超过 2 次', guard, ''],
])('the promise beside “%s”', (text, kr, promise) => {
  expect(promiseBeside({ ...kr, text }, 'zh')).toBe(promise);
});
