import { describe, expect, test } from 'vitest';
import { retentionWindows } from '../catalog/retention-windows.ts';
import type { OkrSet } from '../okr/okr-set.ts';
import { choicesOf } from './choices.ts';
import { coach } from './run.ts';

const setOf = (text: string): OkrSet => ({
  objective: { text: '让新用户在第一周就把产品用起来' },
  keyResults: [{ text }, { text: '无工单完成部署的新客户占比从 20% 到 60%' }],
});
const asked = (text: string) => coach(setOf(text)).filter(({ rule }) => rule === 'ambiguous-metric');
const choices = (text: string) => asked(text).flatMap(choicesOf);

describe('A48: retention is chosen from its windows', () => {
  test.each([
    '留存率从 20% 提升到 40%',
    '新用户留存从 20% 到 40%',
    'Retention from 20% to 40%',
    'New-user retention rate from 20% to 40%',
  ])('%s: each window once, and none is asked about again', (text) => {
    const all = choices(text);
    expect(all.map(({ id }) => id)).toEqual(retentionWindows.map(({ id }) => id));
    for (const one of all) expect([one.text, asked(one.text).length]).toEqual([one.text, 0]);
  });

  test.each([
    ['留存率从 20% 提升到 40%', 'month-2', '次月留存率从 20% 提升到 40%'],
    ['RETENTION from 20% to 40%', 'day-7', 'day-7 RETENTION from 20% to 40%'],
    ['Retention from 20% to 40%', 'day-7', 'Day-7 retention from 20% to 40%'],
    ['New-user retention from 20% to 40%', 'bounded', 'New-user day-? to day-? retention from 20% to 40%'],
  ])('%s, %s: %s', (text, id, written) => {
    expect(choices(text).find((one) => one.id === id)?.text).toBe(written);
  });

  test('a number that is still to be said is asked for', () => {
    const text = choices('留存率从 20% 提升到 40%').find(({ id }) => id === 'week-n')?.text ?? '';
    expect(coach(setOf(text)).map(({ rule }) => rule)).toContain('placeholder');
  });

  test('a long text is not given back seven times', () => {
    const long = `留存率从 20% 提升到 40%，${'并且写得很长'.repeat(60)}`;
    expect(choices(long)).toEqual([]);
  });

  test('other open metrics have nothing to choose from', () => {
    expect(asked('活跃用户从 2 万到 3 万').length).toBe(1);
    expect(choices('活跃用户从 2 万到 3 万')).toEqual([]);
  });
});
