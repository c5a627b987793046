import type { ValidationVerdict } from '../../core/okr/words.ts';
import type { Text } from '../../core/text.ts';

/** What came of a validation; neither is a failure. */
export const verdictNames: Record<ValidationVerdict, Text> = {
  validated: { en: 'Validated: the hypothesis held', zh: '验证成立：假设站得住' },
  refuted: { en: 'Refuted: learned in time', zh: '已推翻：及时学到了' },
};
