// Rule: improve, optimise, push forward, without saying how far.
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const vagueVerb: KeyResultRule = {
  id: 'vague-verb',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” gives a direction but no point at which it is good.',
    zh: '「{words}」只有方向，没说做到哪里算好。',
  },
  why: {
    en: 'Any small step would fulfil it, and so would none that anyone notices.',
    zh: '随便动一点都算做到，谁也感觉不到的改动也算做到。',
  },
  ask: { en: 'How good is good?', zh: '做到什么程度算好？' },
  tryThis: {
    en: 'Say what gets better for whom, and put today’s number and the wished one beside it. Nobody can know yet: mark it as not measurable yet, with a day.',
    zh: '写明对谁、哪一点变好，再补上现在的数和想要的数。还没法知道：标为「尚不可知」，写上日期。',
  },
  source: 'Google; Castro',
  yieldsTo: [
    'placeholder',
    'release-date-as-kr',
    'activity-kr',
    'support-only',
    'milestone-not-verifiable',
    'depends-on-others',
    'pay-linked',
    'superlative-absolute',
  ],
  frame: {
    zh: ({ text }) => `${keptWords(text)}：? 从 ? 到 ?`,
    en: ({ text }) => `${keptWords(text)}: ? from ? to ?`,
  },
  check({ draft, shape, statement }) {
    if (howFarBeside.test(statement.folded)) return undefined;
    if (typeof draft.baseline === 'number' && typeof draft.target === 'number') return undefined;
    return shape.form === 'vague' && shape.word !== undefined ? { spans: [spanOf(shape.word)] } : undefined;
  },
};

/** Optimise three pages (each 25% faster), 迭代内容（响应时间 < 48h）: how far stands in brackets. */
const howFarBeside = /\([^()]*(?:\d\s?%|[<>≤≥]=?\s?\d)[^()]*\)/;
