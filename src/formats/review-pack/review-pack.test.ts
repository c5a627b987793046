import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Lang } from '../../core/text.ts';
import { reviewCsv } from './review-csv.ts';
import { reviewPrint } from './review-print.ts';
import { reviewMarkdown } from './review-markdown.ts';
import { type ReviewedObjective, type ReviewWriter, writeReview } from './review-pack.ts';

const objectiveWith = (text: string, team = '支付'): ReviewedObjective => ({
  team,
  text,
  grade: 0.5,
  suggested: 0.4,
  reason: '数据准备慢',
  drop: null,
  progress: 0.4,
  restricted: false,
  serves: [{ text: 'Open <the> market', team: 'Search' }],
  contributors: 2,
  needs: [{ team: 'Data', need: 'One event series', state: 'accepted' }],
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
      hypothesis: `They <return>: ${text}`,
      verdict: 'refuted',
      answerDue: null,
      drop: null,
      changes: [{ at: '2026-02-20', to: 60, reason: text }],
    },
  ],
  midReviews: [{ decision: 'change', sentence: text, at: '2026-02-15' }],
  retrospective: {
    goalAgain: 'Know early.',
    happened: '',
    why: '',
    learned: 'Data first.',
    lacked: ['knowledge'],
    learning: [{ text: 'Builders', done: false }],
  },
  followUps: [{ text, outcome: null, from: '2027-01-30' }],
});

async function write(writer: ReviewWriter, objectives: ReviewedObjective[], lang: Lang): Promise<string> {
  const pieces = writeReview(writer, { cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' }, objectives, lang);
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

test('what was dropped is told with its reason in every format, and is not called ungraded', async () => {
  const drop = { at: '2026-02-03', reason: 'Bought <by> others' };
  const plain = objectiveWith('Know early', 'Payments');
  const given = { ...plain, grade: null, suggested: null, drop };
  const one = { ...plain, keyResults: [{ ...plain.keyResults[0]!, drop }] };
  for (const objective of [given, one]) {
    expect(await write(reviewMarkdown, [objective], 'en')).toContain('dropped on 2026-02-03: Bought \\<by\\> others');
    expect(await write(reviewPrint, [objective], 'zh')).toContain('2026-02-03 已放弃：Bought &#60;by&#62; others');
    const [row] = parse((await write(reviewCsv, [objective], 'en')).slice(1), { columns: true }) as object[];
    expect(row).toMatchObject({ 'Dropped on': '2026-02-03', 'Reason for dropping': 'Bought <by> others' });
  }
  expect(await write(reviewPrint, [given], 'en')).not.toContain('not graded');
});

test('A81 what was to be known by a day that is past says so in every format', async () => {
  const plain = objectiveWith('Known early');
  const asked = { ...plain.keyResults[0]!, verdict: null, hypothesis: '', answerDue: '2026-02-28' };
  const due = { ...asked, kind: 'unknown' as const };
  const objective = { ...plain, keyResults: [due] };
  expect(await write(reviewMarkdown, [objective], 'en')).toContain('was to be known by 2026-02-28');
  expect(await write(reviewPrint, [objective], 'zh')).toContain('本应在 2026-02-28 前知道');
  const [row] = parse((await write(reviewCsv, [objective], 'en')).slice(1), { columns: true }) as object[];
  expect(row).toMatchObject({ 'Was to be known by': '2026-02-28' });
  // A validation is decided, not known.
  const validation = { ...plain, keyResults: [{ ...asked, kind: 'metric' as const }] };
  expect(await write(reviewMarkdown, [validation], 'en')).toContain('was to be decided by 2026-02-28');
  expect(await write(reviewPrint, [validation], 'zh')).toContain('本应在 2026-02-28 前下结论');
});

test('what not everybody may read is marked in every format, for whoever passes the file on', async () => {
  const open = objectiveWith('Known early');
  const shut = { ...open, restricted: true };
  for (const [writer, lang, words] of [
    [reviewMarkdown, 'en', '**Restricted: not everybody may read this**'],
    [reviewPrint, 'zh', '限定可见：不是所有人都能看'],
  ] as const) {
    expect(await write(writer, [shut], lang)).toContain(words);
    expect(await write(writer, [open], lang)).not.toContain(words);
  }
  const rows = parse((await write(reviewCsv, [shut, open], 'en')).slice(1), { columns: true });
  expect(rows).toMatchObject([{ Restricted: 'yes' }, { Restricted: '' }]);
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
])('a spreadsheet computes nothing from %j', async (text, cell) => {
  const [, row] = parse(await write(reviewCsv, [objectiveWith(text)], 'en'), { bom: true }) as string[][];
  expect(row?.[2]).toBe(cell);
  expect(row?.slice(8, 11)).toEqual(['-5', '75', '42']);
});

test('A47 the goal comes before any number, and what people wrote is no markup', async () => {
  const written = await write(reviewMarkdown, [objectiveWith('1. Ship <b>it</b> | now')], 'zh');
  expect(written).toContain('### \\1. Ship \\<b\\>it\\</b\\> \\| now');
  expect(written.indexOf('Data first')).toBeLessThan(written.indexOf('评分'));
  expect(written).toContain('- [ ] Builders');
  expect(written).toContain('- 2026-02-15 调整：');
  expect(written).toContain('2026-02-20 目标值改为 60 %');
});

test('the page to print runs nothing of what people wrote, and names each team once', async () => {
  const bad = `</style><script>alert('x')</script><img src=x onerror="y">`;
  const page = await write(
    reviewPrint,
    [objectiveWith(bad, bad), objectiveWith('two', bad), objectiveWith('three')],
    'en',
  );
  expect(page).not.toMatch(/<script|<img|onerror="/);
  expect(page.match(/<h2>/g)).toHaveLength(2);
  expect(page.match(/<article>/g)).toHaveLength(3);
  expect(page.indexOf('Data first')).toBeLessThan(page.indexOf('<b>0.5</b>'));
  expect(page.endsWith('</main></body></html>\n')).toBe(true);
});

test('a course that could not be drawn is told as such, where it would stand', async () => {
  const one = objectiveWith('one');
  const page = await write(
    reviewPrint,
    [{ ...one, keyResults: one.keyResults.map((each) => ({ ...each, chart: null })) }],
    'en',
  );
  expect(page).toContain('<p>The course could not be drawn.</p></figure>');
  expect(await write(reviewPrint, [one], 'en')).not.toContain('<figure>');
});

test('where only the first objectives have drawings, the page says so before anything else', async () => {
  const head = { cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31', pictured: { first: 100, all: 900 } };
  expect(reviewPrint.head(head, 'en')).toContain('Drawings stand with the first 100 of 900 objectives.');
  expect(reviewPrint.head(head, 'zh')).toContain('只有前 100 个带走势图');
  expect(reviewPrint.head({ ...head, pictured: undefined }, 'en')).not.toContain('Drawings');
});

test('what it served, what was counted in it and what it needed is told in every format', async () => {
  const one = objectiveWith('Know early', 'Payments');
  const markdown = await write(reviewMarkdown, [one], 'en');
  expect(markdown).toContain('**Serves:** Open \\<the\\> market (Search)');
  expect(markdown).toContain('**Counted from below:** 2 objectives');
  expect(markdown).toContain('**Needed of other teams:** Data: One event series (accepted)');
  expect(await write(reviewPrint, [one], 'zh')).toContain('<dt>支撑</dt><dd>Open &#60;the&#62; market（Search）</dd>');
  const [head, row] = parse(await write(reviewCsv, [one], 'en'), { bom: true }) as string[][];
  const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
  expect([cell('Serves'), cell('Progress of the objective'), cell('Objectives counted in it')]).toEqual([
    'Open <the> market (Search)',
    '0.4',
    '2',
  ]);
});
