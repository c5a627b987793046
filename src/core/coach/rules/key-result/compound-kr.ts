// Rule: several results in one line.
import { secondResult } from '../../facts/second-result.ts';
import type { KeyResultRule } from '../rule.ts';

export const compoundKr: KeyResultRule = {
  id: 'compound-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'More than one result stands here; the next begins at “{words}”.',
    zh: '这里不止一个结果，从「{words}」开始是另一个。',
  },
  why: {
    en: 'When one half is reached and the other is not, nobody can say how far you are.',
    zh: '一半达成、一半没达成，就说不清到底到哪了。',
  },
  ask: { en: 'How would you score it if only half is reached?', zh: '只达成一半怎么算？' },
  tryThis: {
    en: 'Split it; keep the one that decides, and make the other a guard or a task.',
    zh: '拆开：留下起决定作用的那条，另一条改为护栏或任务。',
  },
  source: 'Niven & Lamorte, Objectives and Key Results',
  yieldsTo: ['placeholder', 'outsourced-project-okr'],
  examples: {
    weak: [
      { lang: 'zh', text: '空驶里程占比从 28% 到 20%，骑手 7 日留存从 41% 到 50%' },
      { lang: 'en', text: 'Follow-ups booked at the desk: 34% → 70%, call volume from 900 to 400 a week' },
    ],
    strong: [
      { lang: 'zh', text: '缓存命中率从 42% 到 85%，且取错缓存的构建每月不多于 1 次' },
      { lang: 'en', text: 'Drafted clauses kept with one edit: 27% → 50%, with drafting time no longer than today' },
    ],
  },
  check({ draft, statement, shape }) {
    if (draft.kind === 'milestone' || draft.kind === 'guard' || shape.form !== 'measured') return undefined;
    const span = secondResult(statement, shape.measures);
    return span === undefined ? undefined : { spans: [span] };
  },
};
