// Examples of the rule task-assigned-not-designed: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const setZh = {
  objective: { text: '通过首日任务让新团队当天用起来' },
  keyResults: [{ text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' }],
};

const setEn = {
  objective: { text: 'Guide the first day so that new teams get going' },
  keyResults: [{ text: 'New teams that run a first flow on day one: 28% → 45%' }],
};

export const taskAssignedNotDesignedExamples: Examples = {
  weak: [
    { lang: 'zh', set: { ...setZh, tasks: [{ keyResult: 0, text: '优化首页', hypothesis: null }] } },
    { lang: 'en', set: { ...setEn, tasks: [{ keyResult: 0, text: 'Optimise the home page', hypothesis: null }] } },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        ...setZh,
        tasks: [{ keyResult: 0, text: '首屏少两步', hypothesis: '激活率约升 4 个百分点，因为 43% 在第二步离开' }],
      },
    },
    {
      lang: 'en',
      set: {
        ...setEn,
        tasks: [
          {
            keyResult: 0,
            text: 'Cut two steps',
            hypothesis: 'activation rises about 4 points since 43% leave at step 2',
          },
        ],
      },
    },
  ],
};
