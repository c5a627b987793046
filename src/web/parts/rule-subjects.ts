import type { Rule } from '../../core/coach/rules/rule.ts';
import type { Text } from '../../core/text.ts';

/** What rules are about. */
export const subjectNames: Record<Rule['subject'], Text> = {
  objective: { en: 'Objectives', zh: '目标' },
  'key-result': { en: 'Key results', zh: '关键结果' },
  set: { en: 'The whole set', zh: '整组' },
  statement: { en: 'Any statement', zh: '任何一句' },
  task: { en: 'Tasks', zh: '任务' },
};

export const subjects = Object.keys(subjectNames) as Rule['subject'][];
