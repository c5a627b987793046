import { useLanguage } from '../lib/language.tsx';

/** Between a sentence and what follows it in the same line: a space in English, nothing in Chinese, whose full stop has its own. */
export function SentenceGap() {
  return useLanguage().lang === 'zh' ? null : ' ';
}
