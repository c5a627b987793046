import { describe, expect, test } from 'vitest';
import { evidenceOf, kindOf, standsOn, type Evidence } from './evidence.ts';
import { isOpinion } from './opinion.ts';

describe('A61 a feeling is an opinion', () => {
  test.each([
    '感觉快撑不住了',
    '大家都觉得架构该换了',
    '我认为迟早要出事',
    '快扛不住了',
    '凭经验，这个框架不行',
    '这套系统好像越来越慢',
    'We feel it will not hold much longer',
    'I think the framework is outdated',
    'Everybody knows the monolith is slow',
    'Our engineers believe that it is about to break',
    'It feels fragile',
    'Sooner or later it will fall over',
    'We can’t go on like this',
  ])('%s', (text) => expect(isOpinion(text)).toBe(true));

  test.each([
    '近 12 周写入量每周增长 4.8%',
    '上季度压测的上限是每小时 92 万次',
    '感觉变慢了：p95 从 200ms 涨到 800ms',
    '月初高峰两次出现提交排队',
    'Node 18 已停止支持',
    '写入量曲线',
    'Write volume grew 4.8% a week for 12 weeks',
    'The vendor ends support on 30 April',
    'We think so because p95 went from 200 ms to 800 ms',
    'Load test report of October',
    'Feelings survey of the platform team',
  ])('%s is none', (text) => expect(isOpinion(text)).toBe(false));
});

test.each<[string, Partial<Evidence>, Evidence['kind']]>([
  ['a felt sentence by itself', { text: '感觉快撑不住了' }, 'opinion'],
  ['a felt document', { text: '感觉快撑不住了', kind: 'document' }, 'opinion'],
  ['a felt prediction', { text: '感觉快撑不住了', kind: 'prediction', date: '2027-01-01' }, 'opinion'],
  ['what a customer said', { text: '客户觉得太慢', kind: 'interview' }, 'interview'],
  ['a document that can be opened', { text: '感觉快撑不住了', url: 'https://a.example', kind: 'document' }, 'document'],
  ['a series', { text: '感觉快撑不住了', kind: 'series', indicatorId: 'i' }, 'series'],
  ['a sentence of before', { text: '写入量曲线' }, null],
])('A61 %s is taken for what it is', (_name, given, kind) =>
  expect(kindOf(evidenceOf({ text: '', ...given }))).toBe(kind),
);

const series = { text: 'writes', kind: 'series' as const, indicatorId: 'i' };
const prediction = { text: 'met in 12 weeks', kind: 'prediction' as const, indicatorId: 'i', limit: 90 };

test.each<[string, (Partial<Evidence> & { text: string })[], boolean, boolean, boolean]>([
  ['nothing', [], false, false, false],
  ['a series', [series], true, false, false],
  ['a series that points at none', [{ text: 'writes', kind: 'series' }], false, false, false],
  ['a series and a prediction', [series, prediction], true, true, false],
  ['a prediction with a day', [{ text: 'full', kind: 'prediction', date: '2027-01-01' }], false, true, false],
  ['a prediction without either', [{ text: 'full', kind: 'prediction' }], false, false, false],
  ['a dated notice', [{ text: 'End of life', kind: 'notice', date: '2027-04-30' }], false, false, true],
  ['a notice without a day', [{ text: 'End of life', kind: 'notice' }], false, false, false],
  ['a felt notice', [{ text: 'We feel it is dead', kind: 'notice', date: '2027-04-30' }], false, false, false],
])('A61 what a debt objective stands on: %s', (_name, given, hasSeries, hasPrediction, hasNotice) =>
  expect(standsOn(given.map(evidenceOf))).toEqual({
    series: hasSeries,
    prediction: hasPrediction,
    notice: hasNotice,
  }),
);
