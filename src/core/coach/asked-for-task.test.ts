import { expect, test } from 'vitest';
import { type Answered, isOpen } from './answered.ts';
import { isAskedForTask, taskRule } from './asked-for-task.ts';
import { askCoach } from './context.ts';
import { defaultPolicy, type Policy } from './policy.ts';

const cycle = { start: '2026-10-01', end: '2026-12-31' };
const text = '注册当天跑通第一个流程的新团队占比由 28% 到 45%';
const off: Policy = {
  ...defaultPolicy,
  rules: { [taskRule]: { severity: 'off', reason: 'we follow tasks elsewhere' } },
};

/** The fingerprint of the finding, as the objective page shows it. */
const { fingerprint } = find(defaultPolicy, '2026-10-14')[0]!;

test.each<[string, Policy, Answered[], boolean]>([
  ['nobody has answered', defaultPolicy, [], true],
  ['the organization switched the rule off', off, [], false],
  ['it is to be fixed', defaultPolicy, [{ fingerprint, kind: 'fix', until: null }], true],
  ['it was explained', defaultPolicy, [{ fingerprint, kind: 'explain', until: null }], false],
  ['put off to a later day', defaultPolicy, [{ fingerprint, kind: 'postpone', until: '2026-10-15' }], false],
  ['put off to a day that is past', defaultPolicy, [{ fingerprint, kind: 'postpone', until: '2026-10-12' }], true],
  ['another key result was explained', defaultPolicy, [{ fingerprint: 'x', kind: 'explain', until: null }], true],
])('%s', (_, policy, answers, asked) => {
  const today = '2026-10-14';
  expect(isAskedForTask({ text, kind: 'metric', tasks: 0 }, answers, { policy, cycle, today })).toBe(asked);
  expect(find(policy, today).some((finding) => isOpen(finding, answers, today))).toBe(asked);
});

function find(policy: Policy, today: string) {
  const set = { objective: { text: '通过首日任务让新团队当天用起来' }, keyResults: [{ text }], tasks: [] };
  return askCoach(set, { policy, today, cycle }).filter(({ rule }) => rule === taskRule);
}
