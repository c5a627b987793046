import type { Lang } from '../../core/text.ts';

/** Sentences one after the other: a space between them in English, none in Chinese, where the full stop has its own. */
export function joined(sentences: readonly (string | boolean | undefined)[], lang: Lang): string {
  return sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}
