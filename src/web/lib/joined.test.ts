import { expect, test } from 'vitest';
import { joined } from './joined.ts';

test.each([
  { lang: 'zh' as const, sentences: ['数值类型：比率。', '根据单位建议。'], said: '数值类型：比率。根据单位建议。' },
  { lang: 'en' as const, sentences: ['A ratio.', 'Suggested by its unit.'], said: 'A ratio. Suggested by its unit.' },
  { lang: 'en' as const, sentences: ['', false, undefined, 'One alone.'], said: 'One alone.' },
])('$said', ({ lang, sentences, said }) => {
  expect(joined(sentences, lang)).toBe(said);
});
