// The six stages of a product: what shows that one has begun, what shows that it is over, and what a change asks of a team.
import type { Text } from '../text.ts';
import { type ObjectiveType, type Stage, stages } from './words.ts';

/** `enters`: what shows that a product is here. `leaves`: what shows that it has gone on. */
export type StageGuide = { enters: Text; leaves: Text };

export const stageGuides: Record<Stage, StageGuide> = {
  prototype: {
    enters: {
      en: 'Something can be tried, by people who know that it is a trial.',
      zh: '有东西可以试用，试用的人知道这只是原型。',
    },
    leaves: {
      en: 'A stranger has used it for the purpose it was made for.',
      zh: '有不认识的人真的拿去用了，解决的正是想解决的问题。',
    },
  },
  'early-users': {
    enters: {
      en: 'A handful of people outside use it; you know each by name.',
      zh: '外部有少量用户在用，每一位都叫得出名字。',
    },
    leaves: {
      en: 'They come back without being asked, and can say what for.',
      zh: '不用催，用户自己会回来，也说得清回来做什么。',
    },
  },
  'basic-validation': {
    enters: {
      en: 'There are enough users to measure whether they come back, and the limit below which you would stop is written down.',
      zh: '用户数够用来测留存，也写明了低于多少就停下。',
    },
    leaves: {
      en: 'The return rate held above that limit for a quarter, or a customer paid for a second time.',
      zh: '留存连续一个季度高于这条线，或有客户第二次付费。',
    },
  },
  'product-market-fit': {
    enters: {
      en: 'One kind of customer, described in a sentence, buys or stays for the same reason.',
      zh: '有一类客户，一句话说得清，付费或留下来的理由也一致。',
    },
    leaves: {
      en: 'The share of deals won in that segment, or the return rate, holds without the founders selling.',
      zh: '创始人不亲自卖，目标细分的成交率或留存也稳得住。',
    },
  },
  growth: {
    enters: {
      en: 'There is a sales or marketing team, and one way to win customers pays for itself.',
      zh: '有了销售或市场团队，至少一种获客方式能收回成本。',
    },
    leaves: {
      en: 'Twice the spending brings about twice the customers, over two quarters.',
      zh: '连续两个季度，投入翻倍，新增客户也差不多翻倍。',
    },
  },
  scaling: {
    enters: {
      en: 'The way of growing is known; the question is whether people and systems grow with it.',
      zh: '增长方式已经清楚，问题是人和系统能不能跟着放大。',
    },
    leaves: {
      en: 'Growth slows although nothing gives way: time to look for the next product or segment.',
      zh: '各方面都没有掉链子，增长还是慢下来：该找下一个产品或细分市场了。',
    },
  },
};

/** From here on there is somebody to sell, and low quality costs what they win (A34). */
const commercial: readonly Stage[] = ['growth', 'scaling'];

export const stageQuestionKinds = ['quality-case', 'segment-review', 'stage-templates'] as const;
/** `quality-case`: what a lack of quality costs now (A34). `segment-review`: are the customers still the same (A51)? `stage-templates`: what usually comes up now (A42, A78). */
export type StageQuestionKind = (typeof stageQuestionKinds)[number];

export const signAnswers = ['came', 'not-yet', 'unclear'] as const;
/** Did what was named for leaving a stage come, when the product left it? */
export type SignCame = (typeof signAnswers)[number];

type Change = { after: Stage | null; leavesWhen: string };

/** What was last named for leaving the stage that the product is at; `changes`: the newest first. */
export function signToLeave(stage: Stage | null, changes: readonly Change[]): string {
  if (stage === null) return '';
  const others = changes.findIndex(({ after }) => after !== stage);
  const here = others === -1 ? changes : changes.slice(0, others);
  return here.find(({ leavesWhen }) => leavesWhen !== '')?.leavesWhen ?? '';
}

export const stageQuestionAnswers = ['done', 'not-now'] as const;
export type StageQuestionAnswer = (typeof stageQuestionAnswers)[number];

/** What a change of stage asks, each once in a cycle. `types`: of the team's objectives in the cycle. */
export function questionsOfChange(
  before: Stage | null,
  after: Stage | null,
  types: readonly (ObjectiveType | null)[],
): StageQuestionKind[] {
  // Said for the first time it is no change: the draft lists what fits anyway.
  if (before === null || after === null || after === before) return [];
  const becameCommercial = commercial.includes(after) && !commercial.includes(before);
  return [
    ...(becameCommercial && !types.includes('quality') ? (['quality-case'] as const) : []),
    // Early and mainstream customers want different things: the segment is looked at when the product goes on.
    ...(stages.indexOf(after) >= stages.indexOf('product-market-fit') ? (['segment-review'] as const) : []),
    'stage-templates',
  ];
}

export const stageQuestionTexts: Record<StageQuestionKind, { title: Text; why: Text }> = {
  'quality-case': {
    title: {
      en: '{team} is at “{stage}” now and has no objective for quality',
      zh: '{team}已进入「{stage}」阶段，还没有质量方面的目标',
    },
    why: {
      en: 'From here on low quality costs three things: marketing money that brings people to a product they leave, customers who were satisfied and are not won over, and the spirit of those who sell and build. Whoever leads sees these first.',
      zh: '到了这个阶段，质量差要付三份代价：花钱拉来的人用不下去，本来满意的客户转化不了，销售和研发的士气也被消磨。最先看到全貌的是技术负责人。',
    },
  },
  'segment-review': {
    title: {
      en: '{team} is at “{stage}” now: are the customers still the same?',
      zh: '{team}已进入「{stage}」阶段：客户还是原来那一类吗？',
    },
    why: {
      en: 'Early customers forgive what mainstream customers do not, and want something else. Look at the ideal customer again before you write what to aim at.',
      zh: '早期客户能包容的，主流客户不会包容，要的东西也不一样。先重新看一遍理想客户，再写目标。',
    },
  },
  'stage-templates': {
    title: { en: 'What usually comes up at “{stage}”', zh: '「{stage}」阶段常见的目标' },
    why: {
      en: 'The templates of this stage stand first when {team} drafts.',
      zh: '{team}起草目标时，会先列出适合这个阶段的模板。',
    },
  },
};
