// Templates for the prototype: does it work at all, and can it be built.
import type { Template } from '../template.ts';

const stages = ['prototype'] as const;

export const prototypeTemplates: readonly Template[] = [
  {
    id: 'trial-works-zh',
    type: 'delivery',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '用能试的记账原型，让小店店主不用人教就能记完一天的账',
        type: 'delivery',
        why: '店主都说想要，可还没有人真的拿自己的账试过。',
        problem: '打烊后店主对着一叠小票，记账要花一个小时。',
        success: '店主拿着原型，当天的账当天记完。',
      },
      keyResults: [
        {
          text: '独立记完一天账的试用店主占比从 0% 到 70%',
          kind: 'metric',
          baseline: 0,
          target: 70,
          unit: '%',
          source: '试用记录',
          commitment: 'learning',
          hypothesis: '记一笔不超过 10 秒，店主当天就会记完',
          stopIf: '两轮改进后仍不到三成',
        },
        {
          text: '记一笔账的用时中位数从 45 秒到 10 秒',
          kind: 'metric',
          baseline: 45,
          target: 10,
          unit: '秒',
          source: '原型的操作日志',
        },
      ],
    },
  },
  {
    id: 'can-it-be-built-zh',
    type: 'other',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '弄清手机不联网能不能认准手写单据，再决定要不要做这个产品',
        type: 'other',
        why: '整个想法都押在这一步上，认不准就不用往下做。',
        problem: '市场里信号差，店主也不愿意把单据传出去。',
        success: '能拿着真实单据，说清楚认得准还是认不准。',
      },
      keyResults: [
        {
          text: '真实手写单据识别正确的占比从 62% 到 90%',
          kind: 'metric',
          baseline: 62,
          target: 90,
          unit: '%',
          source: '200 张真实单据的测试集',
          commitment: 'learning',
          hypothesis: '普通手机不联网也能认对九成单据',
          stopIf: '换过两种模型仍低于 75%',
        },
        {
          text: '店主常用手机上识别一张单据的用时从 14 秒到 3 秒',
          kind: 'metric',
          baseline: 14,
          target: 3,
          unit: '秒',
          source: '真机测试记录',
        },
      ],
    },
  },
  {
    id: 'trial-works-en',
    type: 'delivery',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Build a bookkeeping trial so that shop owners can close a day without being shown how',
        type: 'delivery',
        why: 'Owners say they want it, and none has tried it with their own receipts.',
        problem: 'After closing time an owner sits an hour over a stack of receipts.',
        success: 'With the trial in hand the day is booked the same evening.',
      },
      keyResults: [
        {
          text: 'Trial owners who book a whole day alone from 0% to 70%',
          kind: 'metric',
          baseline: 0,
          target: 70,
          unit: '%',
          source: 'trial notes',
          commitment: 'learning',
          hypothesis: 'Owners book the same evening once an entry takes under 10 seconds',
          stopIf: 'Under 30% after two rounds of changes',
        },
        {
          text: 'Median time for one entry from 45 to 10 seconds',
          kind: 'metric',
          baseline: 45,
          target: 10,
          unit: 'seconds',
          source: 'trial log',
        },
      ],
    },
  },
  {
    id: 'can-it-be-built-en',
    type: 'other',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Learn whether a phone can read handwritten receipts offline before we decide to build on it',
        type: 'other',
        why: 'The whole idea rests on this step: if it cannot be read, there is nothing to build.',
        problem: 'Markets have no signal, and owners do not want to send their receipts away.',
        success: 'With real receipts in hand we can say whether it reads them.',
      },
      keyResults: [
        {
          text: 'Real handwritten receipts read correctly from 62% to 90%',
          kind: 'metric',
          baseline: 62,
          target: 90,
          unit: '%',
          source: 'test set of 200 real receipts',
          commitment: 'learning',
          hypothesis: 'An ordinary phone reads nine receipts of ten offline',
          stopIf: 'Under 75% after two models',
        },
        {
          text: 'Time to read one receipt on a common phone from 14 to 3 seconds',
          kind: 'metric',
          baseline: 14,
          target: 3,
          unit: 'seconds',
          source: 'device test log',
        },
      ],
    },
  },
];
