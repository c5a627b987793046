// Suggests the type of an objective from its words, and shows the words that led there; it never sets the type.
import type { ObjectiveType } from '../model/words.ts';
import type { Span } from './finding.ts';

export type TypeSuggestion = { type: ObjectiveType; words: Span[] };

/** The likeliest type of an objective; `words` are ranges in `objectiveText`. Nothing matched: `other`, no words. */
export function suggestType(objectiveText: string, why?: string): TypeSuggestion {
  const text = objectiveText.toLowerCase();
  let best: TypeSuggestion = { type: 'other', words: [] };
  for (const [type, words] of Object.entries(typeWords) as [ObjectiveType, string[]][]) {
    const found = words.flatMap((word) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    });
    if (found.length > best.words.length) best = { type, words: found };
  }
  return best.words.length === 0 && why ? { ...suggestType(why), words: [] } : best;
}

const typeWords: Partial<Record<ObjectiveType, string[]>> = {
  delivery: ['上线', '发布', '交付', 'launch', 'release', 'ship', 'deliver'],
  quality: ['质量', '缺陷', '测试', 'quality', 'defect', 'bug', 'test'],
  operations: ['留存', '增长', '转化', '活跃', 'retention', 'growth', 'conversion', 'engagement'],
  fit: ['市场', '细分', '愿意付费', 'segment', 'market fit', 'worth paying'],
  debt: ['重构', '迁移', '架构', '升级', 'refactor', 'migrate', 'rewrite', 'legacy'],
};
