import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitiveWords } from './sensitive.ts';

test.each([
  ['写给 lin@example.com，电话 138 1234 5678，别的没有', ['lin@example.com', '138 1234 5678']],
  ['ｌｉｎ＠ｅｘａｍｐｌｅ．ｃｏｍ 与 lin@example.com', ['ｌｉｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'lin@example.com']],
  ['lin@example.com asked lin@example.com', ['lin@example.com']],
  ['From 1,200 to 4,000 customers by 2026-12-31', []],
  ['', []],
])('%s', (text, words) => expect(sensitiveWords(text)).toEqual(words));

test('what is told stands in the text as it is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (around) => {
      const text = `${around} a.b@example.com ${around}`;
      for (const word of sensitiveWords(text)) expect(text).toContain(word);
    }),
  );
});
