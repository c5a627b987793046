// Examples of the rule stale-task: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { today: '2026-11-10', cycle: { start: '2026-10-01', end: '2026-12-31' } };

const setZh = {
  objective: { text: '通过首日任务让新团队当天用起来' },
  keyResults: [{ text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' }],
};

const setEn = {
  objective: { text: 'Guide the first day so that new teams get going' },
  keyResults: [{ text: 'New teams that run a first flow on day one: 28% → 45%' }],
};

const zh = { keyResult: 0, text: '首屏少两步', hypothesis: '激活率约升 4 个百分点，因为 43% 在第二步离开' };

const en = {
  keyResult: 0,
  text: 'Cut two steps',
  hypothesis: 'activation rises about 4 points since 43% leave at step 2',
};

export const staleTaskExamples: Examples = {
  weak: [
    { lang: 'zh', context, set: { ...setZh, tasks: [{ ...zh, status: 'doing', due: '2026-10-30' }] } },
    { lang: 'en', context, set: { ...setEn, tasks: [{ ...en, status: 'doing', heard: '2026-10-20' }] } },
  ],
  strong: [
    { lang: 'zh', context, set: { ...setZh, tasks: [{ ...zh, status: 'done', due: '2026-10-30' }] } },
    { lang: 'en', context, set: { ...setEn, tasks: [{ ...en, status: 'open', heard: '2026-10-20' }] } },
  ],
};
