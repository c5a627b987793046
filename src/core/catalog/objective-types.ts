// The objective types: what each is, the questions it asks before anything is written, and the stages it belongs to.
import { type ObjectiveType, objectiveTypes, type Stage, stages } from '../okr/words.ts';
import type { Text } from '../text.ts';

/** The field of the objective that keeps the answer. */
export type QuestionField = 'why' | 'problem' | 'success' | 'idealCustomer' | 'impact' | 'evidence';

export type TypeQuestion = { field: QuestionField; text: Text; hint: Text };

export type ObjectiveTypeGuide = {
  type: ObjectiveType;
  what: Text;
  /** Why now, whose problem, how will we know; then what the type needs besides. */
  questions: readonly TypeQuestion[];
  /** Stages in which objectives of this type usually come up. */
  stages: readonly Stage[];
};

export const objectiveTypeGuides: Record<ObjectiveType, ObjectiveTypeGuide> = {
  delivery: {
    type: 'delivery',
    what: {
      en: 'A feature or version is delivered, and somebody can do what they could not do before.',
      zh: '交付一个特性或版本，让人做到以前做不到的事。',
    },
    questions: [
      {
        field: 'why',
        text: { en: 'Why deliver it now?', zh: '为什么现在就要交付？' },
        hint: {
          en: 'What happens if it comes a quarter later? Who would notice?',
          zh: '晚一个季度会怎样？谁会感觉到？',
        },
      },
      {
        field: 'problem',
        text: { en: 'Whose problem does it mainly solve, and which?', zh: '主要解决谁的什么问题？' },
        hint: {
          en: 'Name the people and the moment in which they get stuck today.',
          zh: '写出是哪些人，以及他们现在卡在哪一步。',
        },
      },
      {
        field: 'success',
        text: {
          en: 'Beyond having delivered it, which number will show that it worked?',
          zh: '除了「交付了」，看哪个数字才知道有用？',
        },
        hint: {
          en: 'Something that forms after the release: who uses it, who finishes, what gets faster.',
          zh: '发布之后才会形成的：谁在用、谁做完了、什么变快了。',
        },
      },
    ],
    stages,
  },
  quality: {
    type: 'quality',
    what: {
      en: 'Defects are found inside the team’s own process, and the running service holds what it promises.',
      zh: '缺陷在自己的流程里就被发现，线上服务说到做到。',
    },
    questions: [
      {
        field: 'why',
        text: {
          en: 'Why quality now, and what does the lack of it cost?',
          zh: '为什么现在要抓质量？质量不好让我们付出了什么？',
        },
        hint: {
          en: 'Lost deals, support hours, nights on call, people who leave.',
          zh: '丢掉的单子、客服工时、值班的夜晚、离开的同事。',
        },
      },
      {
        field: 'problem',
        text: {
          en: 'Where do defects get in, or does the service give way?',
          zh: '缺陷从哪里混进来，服务在哪里撑不住？',
        },
        hint: {
          en: 'A module, a flow, a step of testing, an hour of the day.',
          zh: '某个模块、某条流程、测试的某一步、一天里的某个时段。',
        },
      },
      {
        field: 'success',
        text: {
          en: 'Which number inside our process moves first when it gets better?',
          zh: '变好的时候，流程里哪个数字最先动？',
        },
        hint: {
          en: 'Cases, coverage of what changed, automation; for operations what monitoring shows. Complaints only as a guard.',
          zh: '用例、变更部分的覆盖率、自动化程度；运维看监控。投诉只作护栏。',
        },
      },
    ],
    stages: ['product-market-fit', 'growth', 'scaling'],
  },
  operations: {
    type: 'operations',
    what: {
      en: 'Product and design move one link between first visit and recommendation: activation, conversion, retention.',
      zh: '靠产品和设计推动获客到推荐之间的某一环：激活、转化、留存。',
    },
    questions: [
      {
        field: 'why',
        text: { en: 'Why is this link the weakest now?', zh: '为什么说现在最弱的是这一环？' },
        hint: {
          en: 'Compare the steps of your funnel with each other and with last quarter.',
          zh: '把漏斗的每一步互相比，也和上季度比。',
        },
      },
      {
        field: 'problem',
        text: { en: 'What do users want at this point and not get?', zh: '用户走到这一步，想要什么却没得到？' },
        hint: { en: 'Watch five people do it before you answer.', zh: '先看五个人实际操作一遍，再来回答。' },
      },
      {
        field: 'success',
        text: {
          en: 'Which number shows exactly this change: whose, in which window?',
          zh: '哪个数字正好说明这个变化：哪群人、哪个时间窗？',
        },
        hint: {
          en: 'Day-1 and month-2 retention tell different stories. Say which one is meant.',
          zh: '次日留存和次月留存说的是两回事，写清是哪一个。',
        },
      },
    ],
    stages: ['growth', 'scaling'],
  },
  fit: {
    type: 'fit',
    what: {
      en: 'The product comes closer to what one well-described kind of customer really needs.',
      zh: '产品更贴近某一类说得清楚的客户的真实需要。',
    },
    questions: [
      {
        field: 'why',
        text: { en: 'Why this segment, and why now?', zh: '为什么选这个细分市场？为什么是现在？' },
        hint: {
          en: 'What do the deals you won and lost last quarter say?',
          zh: '上季度赢的单子和丢的单子说明了什么？',
        },
      },
      {
        field: 'problem',
        text: { en: 'Which need of theirs do we miss today?', zh: '他们的哪个需要，我们现在没满足？' },
        hint: {
          en: 'A gap counts when it has evidence: a lost deal, an interview, a workaround.',
          zh: '有依据才算差距：丢的单子、访谈、客户自己的土办法。',
        },
      },
      {
        field: 'success',
        text: {
          en: 'What will these customers do differently if it fits?',
          zh: '如果适配了，这些客户会有什么不一样的举动？',
        },
        hint: {
          en: 'With businesses: the share of deals won in the segment. With consumers: they come back, in a stated window.',
          zh: '企业客户看目标细分的成交率；个人用户看在写明的时间窗里会不会回来。',
        },
      },
      {
        field: 'idealCustomer',
        text: { en: 'Who exactly is it for, and who is it not for?', zh: '具体是给谁的？不是给谁的？' },
        hint: {
          en: 'Size, trade, the person who decides, what they must have. One sentence on whom you turn away.',
          zh: '规模、行业、拍板的人、必须具备的条件；再用一句话写明不做谁。',
        },
      },
    ],
    stages: ['basic-validation', 'product-market-fit', 'growth'],
  },
  debt: {
    type: 'debt',
    what: {
      en: 'The technical base is changed before it stops the business, on data and in agreement with the others.',
      zh: '在技术底子拖住业务之前换好，凭数据，也和别人达成共识。',
    },
    questions: [
      {
        field: 'why',
        text: { en: 'What happens, and when, if we wait?', zh: '如果先不做，什么时候会发生什么？' },
        hint: {
          en: 'The growth rate, the tested limit, the day the two meet; or a published end of support.',
          zh: '增长速度、实测上限、两者相遇的那一天；或者已公布的停止支持日期。',
        },
      },
      {
        field: 'problem',
        text: {
          en: 'Whom does the change serve, and what will they notice?',
          zh: '这次改动是为了谁？他们会感觉到什么？',
        },
        hint: {
          en: 'Follow the technical trouble until you meet a customer or a colleague.',
          zh: '顺着技术问题往外走，直到碰到一个客户或一位同事。',
        },
      },
      {
        field: 'success',
        text: {
          en: 'Which test or measurement will answer whether it is done?',
          zh: '哪个测试或测量能回答「做成了没有」？',
        },
        hint: {
          en: 'A load test with a limit, a share of traffic moved, hours no longer lost each month.',
          zh: '有上限的压测、切过去的流量比例、每月不再损失的工时。',
        },
      },
      {
        field: 'impact',
        text: {
          en: 'What is delayed or frozen meanwhile, at what risk, and how do we get back?',
          zh: '期间会推迟或冻结什么？有什么风险？怎么退回来？',
        },
        hint: {
          en: 'Name the features and the weeks; management and product should hear it from you first.',
          zh: '写出是哪些需求、多少周；让管理层和产品先从你这里知道。',
        },
      },
      {
        field: 'evidence',
        text: { en: 'Which measured series and which forecast stand behind it?', zh: '背后是哪条实测数据、哪个预测？' },
        hint: {
          en: 'At least one measured series. A feeling that the code is old is a reason to go and measure.',
          zh: '至少一条实测数据。「代码太旧」的感觉，是去测一测的理由。',
        },
      },
    ],
    stages: ['product-market-fit', 'growth', 'scaling'],
  },
  other: {
    type: 'other',
    what: {
      en: 'An intent that none of the types covers, such as how the team itself works and learns.',
      zh: '以上类型都不合适的目标，比如团队自己怎么工作、怎么学习。',
    },
    questions: [
      {
        field: 'why',
        text: { en: 'Why is this worth one of so few places?', zh: '目标名额有限，为什么非做这个不可？' },
        hint: { en: 'Which bottleneck or driver does it work on?', zh: '对应哪个瓶颈或动因？' },
      },
      {
        field: 'problem',
        text: { en: 'Whose problem is it, and how do they feel it today?', zh: '这是谁的问题？他们现在是怎么碰到的？' },
        hint: { en: 'Somebody outside the team should be among them.', zh: '其中最好有团队以外的人。' },
      },
      {
        field: 'success',
        text: { en: 'What would convince an outsider that it was reached?', zh: '什么能让旁人相信真的达成了？' },
        hint: { en: 'A number, or a step that somebody else accepts.', zh: '一个数字，或者由别人来验收的一步。' },
      },
    ],
    stages,
  },
};

/** All types, those that usually come up in the stage first; growth puts operations first. Unknown stage: the usual order. */
export function typesForStage(stage: Stage | undefined): ObjectiveType[] {
  if (stage === undefined) return [...objectiveTypes];
  const rank = (type: ObjectiveType) => {
    if (type === 'other') return 3;
    if (type === 'operations' && stage === 'growth') return 0;
    return objectiveTypeGuides[type].stages.includes(stage) ? 1 : 2;
  };
  return objectiveTypes.toSorted((a, b) => rank(a) - rank(b));
}
