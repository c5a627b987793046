import { expect, test } from 'vitest';
import type { Objective } from '../../../../contract/objectives.ts';
import type { Task } from '../../../../contract/tasks.ts';
import { defaultPolicy, type Policy } from '../../../../core/coach/policy.ts';
import { taskFindings } from './task-findings.ts';

const objective = {
  text: '通过首日任务让新团队当天用起来',
  state: 'published',
  cycle: { start: '2026-10-01', end: '2026-12-31', state: 'running' },
  answers: [],
  keyResults: [
    { id: 'a', text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%', kind: 'metric', steps: [] },
    { id: 'b', text: '上手咨询每周不超过 40 条', kind: 'guard', steps: [] },
  ],
} as unknown as Objective;
const bare = { id: 't', keyResultId: 'a', text: '优化首页', ifWe: '', moves: '', because: '' } as Task;
const on = (today: string, policy: Policy = defaultPolicy) => ({ policy, today });
const said = (found: ReturnType<typeof taskFindings>) =>
  found.map(({ rule, keyResultId, taskId }) => [rule, keyResultId, taskId]);

test('a key result without a task asks from the eleventh day on', () => {
  expect(said(taskFindings(objective, [], on('2026-10-10')))).toEqual([]);
  expect(said(taskFindings(objective, [], on('2026-10-11')))).toEqual([['no-task-for-kr', 'a', null]]);
});

test('a task without a hypothesis asks at the task', () => {
  expect(said(taskFindings(objective, [bare], on('2026-10-11')))).toEqual([['task-assigned-not-designed', 'a', 't']]);
  expect(taskFindings(objective, [{ ...bare, moves: '激活率升 4 个百分点' }], on('2026-10-11'))).toEqual([]);
});

test('a quiet task asks at the task, and one that is over does not', () => {
  const quiet = { ...bare, moves: '激活率升 4 个百分点', status: 'doing', updatedAt: '2026-10-11T08:00:00Z' } as Task;
  expect(taskFindings(objective, [quiet], on('2026-10-24'))).toEqual([]);
  expect(said(taskFindings(objective, [quiet], on('2026-10-25')))).toEqual([['stale-task', 'a', 't']]);
  expect(taskFindings(objective, [{ ...quiet, status: 'dropped' }], on('2026-10-25'))).toEqual([]);
});

test('an answered question is not asked again; a draft and a closed cycle ask nothing', () => {
  const [finding] = taskFindings(objective, [], on('2026-10-11'));
  const answer = { fingerprint: finding!.fingerprint, kind: 'explain', until: null } as Objective['answers'][number];
  expect(taskFindings({ ...objective, answers: [answer] }, [], on('2026-10-11'))).toEqual([]);
  const later = { ...answer, kind: 'postpone' as const, until: '2026-10-20' };
  expect(taskFindings({ ...objective, answers: [later] }, [], on('2026-10-11'))).toEqual([]);
  expect(taskFindings({ ...objective, answers: [later] }, [], on('2026-10-20'))).toHaveLength(1);
  expect(taskFindings({ ...objective, state: 'draft' }, [], on('2026-10-11'))).toEqual([]);
  expect(taskFindings({ ...objective, cycle: { ...objective.cycle, state: 'closed' } }, [], on('2026-10-11'))).toEqual(
    [],
  );
});

test('what was to be fixed, or was put off to a day that is past, is asked again', () => {
  const [finding] = taskFindings(objective, [], on('2026-10-11'));
  const fix = { fingerprint: finding!.fingerprint, kind: 'fix', until: null } as Objective['answers'][number];
  const past = { ...fix, kind: 'postpone' as const, until: '2026-10-10' };
  expect(taskFindings({ ...objective, answers: [fix] }, [], on('2026-10-11'))).toHaveLength(1);
  expect(taskFindings({ ...objective, answers: [past] }, [], on('2026-10-11'))).toHaveLength(1);
});

test('a rule that the organization switched off does not speak', () => {
  const policy: Policy = { ...defaultPolicy, rules: { 'no-task-for-kr': { severity: 'off', reason: 'elsewhere' } } };
  expect(taskFindings(objective, [], on('2026-10-11', policy))).toEqual([]);
});
