// Templates for early users: the first who use it without us, and why others stop.
import type { Template } from '../template.ts';

const stages = ['early-users'] as const;

export const earlyUsersTemplates: readonly Template[] = [
  {
    id: 'first-users-zh',
    type: 'delivery',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '用三步开账，让第一批店主自己就能记起来，不用等我们上门',
        type: 'delivery',
        why: '现在每开一家店都要我们去坐两个小时，开到第 12 家就排不过来了。',
        problem: '店主第一次打开，不知道从哪一笔记起。',
        success: '店主当天晚上自己记完第一天的账。',
      },
      keyResults: [
        {
          text: '不用上门就记完第一天账的店占比从 20% 到 70%',
          kind: 'metric',
          baseline: 20,
          target: 70,
          unit: '%',
          source: '记账日志',
        },
        {
          text: '首批 20 家店里第二周仍在记账的从 4 家到 12 家',
          kind: 'metric',
          baseline: 4,
          target: 12,
          unit: '家',
          source: '记账日志',
          commitment: 'learning',
          hypothesis: '店主看到每天赚多少，就会接着记',
          stopIf: '第二周仍在记的不到 6 家',
        },
      ],
    },
  },
  {
    id: 'why-they-stop-zh',
    type: 'other',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '每周陪店主记账，弄清用了又停下的店卡在哪里',
        type: 'other',
        why: '12 家店停了 7 家，我们只会猜原因。',
        problem: '店主停用的时候不说，我们过一周才发现。',
        success: '每一家停用的店，都说得出停在哪一步。',
      },
      keyResults: [
        {
          text: '停用的店里说得清停在哪一步的占比从 10% 到 90%',
          kind: 'metric',
          baseline: 10,
          target: 90,
          unit: '%',
          source: '停用访谈记录',
          commitment: 'learning',
          hypothesis: '店主停用是因为进货单记不进去',
          stopIf: '访谈满 15 家，提到进货单的不到三家',
        },
        {
          text: '从停用到我们联系上店主的天数中位数从 9 天到 2 天',
          kind: 'metric',
          baseline: 9,
          target: 2,
          unit: '天',
          source: '记账日志与回访表',
        },
      ],
    },
  },
  {
    id: 'first-users-en',
    type: 'delivery',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use a three-step start so that the first shops keep books without a visit from us',
        type: 'delivery',
        why: 'Each new shop costs us a two-hour visit; with the twelfth we ran out of days.',
        problem: 'Owners open it and do not know which entry comes first.',
        success: 'The same evening an owner has booked the first day alone.',
      },
      keyResults: [
        {
          text: 'Shops that book their first day without a visit from 20% to 70%',
          kind: 'metric',
          baseline: 20,
          target: 70,
          unit: '%',
          source: 'entry log',
        },
        {
          text: 'Of the first 20 shops, those still booking in week 2 from 4 to 12',
          kind: 'metric',
          baseline: 4,
          target: 12,
          unit: 'shops',
          source: 'entry log',
          commitment: 'learning',
          hypothesis: 'Owners go on once they see what they earn each day',
          stopIf: 'Fewer than 6 are booking in week 2',
        },
      ],
    },
  },
  {
    id: 'why-they-stop-en',
    type: 'other',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Sit with owners every week to learn where shops stop that had begun',
        type: 'other',
        why: '7 of 12 shops stopped, and all we have is guesses.',
        problem: 'Owners stop without a word; we notice a week later.',
        success: 'Of every shop that stopped we can name the step.',
      },
      keyResults: [
        {
          text: 'Shops that stopped whose step we can name from 10% to 90%',
          kind: 'metric',
          baseline: 10,
          target: 90,
          unit: '%',
          source: 'interview notes',
          commitment: 'learning',
          hypothesis: 'Shops stop because supplier invoices cannot be entered',
          stopIf: 'After 15 interviews fewer than three name invoices',
        },
        {
          text: 'Median days from stopping to our call from 9 to 2',
          kind: 'metric',
          baseline: 9,
          target: 2,
          unit: 'days',
          source: 'entry log and call list',
        },
      ],
    },
  },
];
