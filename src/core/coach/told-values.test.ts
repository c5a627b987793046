import { expect, test } from 'vitest';
import type { KeyResultDraft } from '../okr/okr-set.ts';
import { coach } from './run.ts';
import { sayFinding } from './say-finding.ts';

const objective = { text: '通过首日任务让新团队当天用起来' };
const keyResult: KeyResultDraft = {
  text: '新团队跑通第一个流程的用时由 15,000 到 1,200 ms',
  baseline: 15_000,
  target: 1200,
};
const told = (rule: string, change: Partial<KeyResultDraft>) => {
  const found = coach({ objective, keyResults: [{ ...keyResult, ...change }] }).find((one) => one.rule === rule);
  return found && { zh: sayFinding(found).what.zh, severity: found.severity };
};

test('numbers are told with their unit and their thousands', () => {
  const untouched = { chance: 0.005, likeliest: 15_000, low: 14_210.5, high: 15_600, readings: 9 };
  expect(told('fantasy-target', { unit: 'ms', untouched })?.zh).toBe(
    '目标值 1,200 ms 远在历史走势之外：照现在的走势，十次里有八次落在 14,210.5 ms 到 15,600 ms 之间。',
  );
});

test('A06 a recorded need names the teams that have not agreed; read from words it only asks', () => {
  const dependsOn = [
    { team: '法务', accepted: false },
    { team: '平台', accepted: true },
    { team: '数据', accepted: false },
  ];
  expect(told('depends-on-others', { dependsOn })).toEqual({
    zh: '这条要靠「法务、数据」配合，对方还没有答应。',
    severity: 'minor',
  });
  expect(told('depends-on-others', { text: '市场部完成三个新区域的投放', target: null, baseline: null })).toMatchObject(
    {
      severity: 'info',
    },
  );
});
