import { expect, test } from 'vitest';
import { coach } from './run.ts';
import { sayFinding } from './say-finding.ts';

const keyResults = [{ text: '首日跑通第一个流程的新用户占比从 28% 到 45%' }];
const rulesOf = (set: Parameters<typeof coach>[0]) => coach(set).map(({ rule }) => rule);

test('A46 a lever in a field of its own is an answer to the direction a sentence names', () => {
  const objective = { text: '提升用户留存', type: 'operations' as const };
  expect(rulesOf({ objective, keyResults })).toContain('objective-not-specific');
  expect(rulesOf({ objective: { ...objective, lever: '新手引导' }, keyResults })).not.toContain(
    'objective-not-specific',
  );
});

test('A60 an impact in parts says what comes later, what could go wrong and the way back; each that lacks is named', () => {
  const objective = { text: '拆分写入路径，让报表在早高峰不再变慢', type: 'debt' as const };
  const finding = (impact: object) =>
    coach({ objective: { ...objective, impact }, keyResults }).find(({ rule }) => rule === 'tech-debt-no-agreement');
  const lacks = finding({ delayed: '两个报表推迟两周', freeze: '' });
  expect(lacks && sayFinding(lacks).what).toEqual({
    en: 'Before this can start it still needs: what could go wrong, the way back.',
    zh: '开始之前还缺：有什么风险、怎么退回。',
  });
  expect(finding({ delayed: '两个报表', risk: '无', rollback: '一键切回' })).toBeUndefined();
});
