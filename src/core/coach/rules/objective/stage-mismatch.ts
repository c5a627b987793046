// Rule: a goal of scale before the stages that would justify it.
import { type Stage } from '../../../okr/words.ts';
import { wordNames } from '../../../okr/words.ts';
import { matchSpan } from '../../read/match-span.ts';
import type { ObjectiveRule } from '../rule.ts';
import { customersThenMany, growing, growingEn, millions, thousands } from '../../words/patterns/scale.ts';

const scale = [
  growing,
  customersThenMany,
  growingEn,
  thousands,
  millions,
  /\b(?:customers|users|accounts)\b[^.;]{0,20}?\b\d{2,3}(?:,000|,000,000| ?[kM]\b)/i,
];

export const stageMismatch: ObjectiveRule = {
  id: 'stage-mismatch',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: '“{words}” is a goal of scale; the product is at “{stageEn}”.',
    zh: '「{words}」是规模化的目标，而产品还在「{stageZh}」阶段。',
  },
  why: {
    en: 'Before the need is proven, pushing for scale buys users who leave, and hides what you ought to learn.',
    zh: '需求还没证明就追规模，买来的是会走的用户，还会盖住该学到的东西。',
  },
  ask: { en: 'What proves that the stage before it is done?', zh: '上一个阶段已经完成的证据是什么？' },
  tryThis: {
    en: 'Aim at what ends this stage: a few described customers who keep using it without being pushed.',
    zh: '瞄准结束当前阶段的标志：几个说得清楚的客户，没人催也一直在用。',
  },
  source: 'A75',
  check({ context: { stage }, set }) {
    if (stage === undefined || !early.includes(stage)) return undefined;
    const values = { stageEn: wordNames.stage[stage].en, stageZh: wordNames.stage[stage].zh };
    const texts = [set.objective.text, ...set.keyResults.map(({ text }) => text)];
    for (const [at, text] of texts.entries()) {
      const words = scale.map((pattern) => matchSpan(text, pattern)).find((span) => span !== undefined);
      if (words) return { spans: [words], values, of: at === 0 ? 'objective' : at - 1 };
    }
    return undefined;
  },
};

const early: readonly Stage[] = ['prototype', 'early-users', 'basic-validation'];
