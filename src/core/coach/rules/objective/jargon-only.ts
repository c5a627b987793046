// Rule: big words, and nobody it is for.
import { all, spanOf } from '../../read/look.ts';
import type { ObjectiveRule } from '../rule.ts';

export const jargonOnly: ObjectiveRule = {
  id: 'jargon-only',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'Big words carry this objective ({words}), and no person appears in it.',
    zh: '这个目标靠大词撑着（{words}），里面没有一个具体的人。',
  },
  why: { en: 'Everybody nods and each understands something else.', zh: '人人点头，各想各的。' },
  ask: { en: 'How would you say it to a friend outside the trade?', zh: '换成外行也听得懂的话，怎么说？' },
  tryThis: {
    en: 'Name one user, what they cannot do today, and what they will be able to do.',
    zh: '写一个用户，他今天做不到什么，之后能做到什么。',
  },
  source: 'A46; 黄勇',
  yieldsTo: ['placeholder'],
  check(set) {
    if (set.shape.form !== 'jargon') return undefined;
    return { spans: all(set.objective, 'jargon').slice(0, 4).map(spanOf) };
  },
};
