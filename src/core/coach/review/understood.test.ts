import { describe, expect, test } from 'vitest';
import type { KeyResultDraft } from '../../okr/okr-set.ts';
import { understoodGoal } from './understood-goal.ts';
import { understoodOf } from './understood.ts';

const understood = (draft: KeyResultDraft) => understoodOf({ objective: { text: '' }, keyResults: [draft] })[0];

test.each([
  [
    'Share of customers who deploy themselves from 20% to 60%',
    'A number that moves: Share of customers who deploy themselves, from 20% to 60%.',
  ],
  [
    'Average time to the first answer falls from 20 h to 4 h',
    'A number that moves: Average time to the first answer, from 20 h to 4 h.',
  ],
  ['NPS ≥ 40', 'A number to reach: NPS, 40; the start is not said.'],
  ['Reduce returns by 10%', 'A change: returns, by 10%.'],
  ['Publish the docs', 'A step that is done or not.'],
  ['Hold 8 trainings', 'A count of what you do.'],
  ['Customers feel at home', 'Neither a number nor a step was found in it.'],
])('%s', (text, said) => {
  expect(understood({ text })?.said.en).toBe(said);
});

test.each([
  ['自助部署的客户占比从 20% 到 60%', '一个会变的数：自助部署的客户占比，从 20% 到 60%。'],
  ['首次配网成功率达到 95%', '一个要达到的数：首次配网成功率，95%；起点没写。'],
  ['更新接口文档', '一步，做完或没做完。'],
])('%s', (text, said) => {
  expect(understood({ text })?.said.zh).toBe(said);
});

test('a start in the field counts like one in the text; only both make it complete', () => {
  expect(understood({ text: 'Late vans below 5%', baseline: 9, unit: '%' })).toMatchObject({
    complete: true,
    said: { en: 'A number that moves: Late vans, from 9% to 5%.' },
  });
  expect(understood({ text: 'Late vans below 5%' })?.complete).toBe(false);
});

test('a key result without text is not spoken of', () => {
  expect(understood({ text: ' ' })).toBeUndefined();
});

test('what still has a gap is never complete', () => {
  expect(understood({ text: 'Share of shops: from 20% to ?' })?.complete).toBe(false);
  expect(understood({ text: 'Share of ? who sell on day one: 20% → 60%' })?.complete).toBe(false);
});

describe('A50: how exact the objective is limits how exactly a number can be chosen', () => {
  const keyResult = { text: '新手次月留存从 20% 到 35%' };
  const under = (text: string) => understoodOf({ objective: { text }, keyResults: [keyResult] })[0]?.precision;
  test.each([
    ['提升用户体验', 'blurred'],
    ['交付2.0版本', 'blurred'],
    ['Improve retention', 'blurred'],
    ['通过新手引导让新用户第一周就用起来', 'sharp'],
    ['Use 2.0 so that customers deploy by themselves', 'sharp'],
  ])('%s: %s', (text, as) => {
    expect(under(text)?.as).toBe(as);
  });
  test('the same key result gets two different notes', () => {
    expect(under('提升用户体验')?.said).not.toEqual(under('通过新手引导让新用户第一周就用起来')?.said);
  });
  test('nothing is said where there is no objective yet, and of what is no number', () => {
    expect(under('')).toBeUndefined();
    expect(
      understoodOf({ objective: { text: '提升体验' }, keyResults: [{ text: '更新接口文档' }] })[0]?.precision,
    ).toBeUndefined();
  });
});

test.each([
  ['通过上手引导提升新用户激活', { en: 'Moves activation, by: 上手引导.', zh: '要推动的是激活，靠的是「上手引导」。' }],
  ['提升用户留存', { en: 'Moves retention; by what is not said.', zh: '要推动的是留存，靠什么还没写。' }],
])('A44: of “%s” the link and the means are told', (text, said) => {
  expect(understoodGoal(text)?.said).toEqual(said);
});
