// Examples of the rule no-task-for-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { today: '2026-10-14', cycle: { start: '2026-10-01', end: '2026-12-31' } };

const bareZh = {
  objective: { text: '通过首日任务让新团队当天用起来' },
  keyResults: [{ text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' }],
};

const bareEn = {
  objective: { text: 'Guide the first day so that new teams get going' },
  keyResults: [{ text: 'New teams that run a first flow on day one: 28% → 45%' }],
};

export const noTaskForKrExamples: Examples = {
  weak: [
    { lang: 'zh', context, set: { ...bareZh, tasks: [] } },
    { lang: 'en', context, set: { ...bareEn, tasks: [] } },
  ],
  strong: [
    {
      lang: 'zh',
      context,
      set: {
        ...bareZh,
        tasks: [{ keyResult: 0, text: '首屏少两步', hypothesis: '43% 的人在第二步离开，少两步激活率约升 4 个百分点' }],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        ...bareEn,
        tasks: [
          {
            keyResult: 0,
            text: 'Cut two steps',
            hypothesis: '43% leave at step 2; without it activation rises about 4 points',
          },
        ],
      },
    },
  ],
};
