import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const scraps = [
  '# ',
  '## ',
  'O1: ',
  'KR1.2：',
  '目标一',
  '关键结果：',
  '- ',
  '  - ',
  '\t* ',
  '1. ',
  '（1）',
  '一、',
  '[ ] ',
  '[x] ',
  '| ',
  '|---|',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '**',
  '~~',
  '`',
  '```\n',
  '[',
  ']',
  '(',
  ')',
  '[P0]',
  '【负责人】',
  '=> 5',
  '<br>',
  '<!--',
  '-->',
  '---\n',
  '===\n',
  '\\',
  '&amp;',
  '\u0000',
  '\ud83d',
  '\u202e',
  '\u200b',
  '🎯',
  '４５％',
  '> ',
  '　',
  'Owner: ',
  'text',
  '提升留存',
];

test('any text is read without a throw; statements and offsets stay within the source', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (source) => {
      const read = readMarkdown(source);
      for (const { set, objective, places } of read.sets) {
        expect(set.keyResults).toHaveLength(places.length);
        for (const place of [objective, ...places]) {
          expect(place.offsets).toHaveLength(place.text.length + 1);
          expect(
            place.offsets.every(
              (offset, index) => offset <= source.length && offset >= (place.offsets[index - 1] ?? 0),
            ),
          ).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['open brackets', '- '.concat('['.repeat(100_000))],
  ['emphasis', `- ${'*a _b '.repeat(40_000)}`],
  ['backticks', Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['quote marks', '>'.repeat(200_000)],
  ['deep list', Array.from({ length: 1_200 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n')],
  ['rising headings', '# a\n###### b\n'.repeat(20_000)],
  ['long objective', `# O1: ${'提升留存 from 1 to 2, '.repeat(5_000)}`],
  ['bars', `${'|'.repeat(100_000)}\n|---|\n${'|a'.repeat(50_000)}`],
  ['labels', `O1: x${' KR1: y'.repeat(20_000)}`],
  ['tags', '<a '.repeat(60_000)],
  ['items', '- a\n1. b\n'.repeat(50_000)],
  ['wrapped line', `- ${'word '.repeat(12)}\n${`  ${'word '.repeat(12)}\n`.repeat(5_000)}`],
  ['flat items', '- a\n'.repeat(100_000)],
  ['headings with colons', '## a:\n- b\n'.repeat(30_000)],
  ['rows', `| KR | x |\n|---|---|\n${'| a | b |\n'.repeat(20_000)}`],
])('time grows with the length: %s', (_name, source) => {
  expect(readMarkdown(source).problems).toEqual([]);
});

test('a source beyond the limit is refused as a whole', () => {
  expect(readMarkdown('x'.repeat(2_000_001)).problems).toMatchObject([
    { code: 'too-large', values: { limit: '2000000' } },
  ]);
});
