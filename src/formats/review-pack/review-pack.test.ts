import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reviewCsv } from './review-csv.ts';
import { reviewMarkdown } from './review-markdown.ts';
import type { ReviewPack } from './review-pack.ts';

const packWith = (text: string): ReviewPack => ({
  cycle: '2026-Q1',
  start: '2026-01-01',
  end: '2026-03-31',
  teams: [
    {
      name: '支付',
      objectives: [
        {
          text,
          grade: 0.5,
          suggested: 0.4,
          reason: '数据准备慢',
          progress: 0.4,
          keyResults: [
            {
              text: `${text}, "quoted"`,
              kind: 'metric',
              commitment: 'committed',
              baseline: -5,
              target: 75,
              value: 42,
              unit: '%',
              progress: 0.5875,
              confidence: 5,
              grade: 0.6,
              suggested: null,
            },
          ],
          retrospective: {
            goalAgain: 'Know early.',
            happened: '',
            why: '',
            learned: 'Data first.',
            learning: [{ text: 'Builders', done: false }],
          },
          followUps: [],
        },
      ],
    },
  ],
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['plain', 'plain'],
])('a spreadsheet computes nothing from %j', (text, cell) => {
  const [, row] = parse(reviewCsv(packWith(text), 'en'), { bom: true }) as string[][];
  expect(row?.[2]).toBe(cell);
  expect(row?.slice(8, 11)).toEqual(['-5', '75', '42']);
});

test('the goal comes before any number, and what people wrote is no markup', () => {
  const written = reviewMarkdown(packWith('1. Ship <b>it</b> | now'), 'zh');
  expect(written).toContain('### \\1. Ship \\<b\\>it\\</b\\> \\| now');
  expect(written.indexOf('Data first')).toBeLessThan(written.indexOf('评分'));
  expect(written).toContain('- [ ] Builders');
});
