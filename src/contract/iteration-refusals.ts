// Why an iteration is not kept, or not tied; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const iterationRefusals = {
  'iteration-days': {
    status: 400,
    text: {
      en: 'These days do not fit. The last day is not before the first one, and at most a year after it.',
      zh: '日期不合适。最后一天不能早于第一天，最长一年。',
    },
  },
  'iteration-exists': {
    status: 409,
    text: {
      en: 'The team has an iteration called “{name}” already. Choose another name or number.',
      zh: '这个团队已经有叫「{name}」的迭代了。请换一个名字或编号。',
    },
  },
  'iteration-number-missing': {
    status: 400,
    text: {
      en: 'Several iterations cannot share one name. Write {place} where the number stands, as in “Sprint {place}”.',
      zh: '几个迭代不能同名。请在编号的位置写上 {place}，例如「迭代 {place}」。',
    },
  },
  'too-many-iterations': {
    status: 409,
    text: {
      en: 'A team keeps {most} iterations at most. Delete old ones that nobody needs, or plan fewer.',
      zh: '一个团队最多保留 {most} 个迭代。请先删除不再需要的，或少排几个。',
    },
  },
  'iteration-elsewhere': {
    status: 409,
    text: {
      en: '“{name}” is an iteration of another team. Choose one of the team that owns the key result.',
      zh: '「{name}」是其他团队的迭代。请选关键结果所属团队的迭代。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
