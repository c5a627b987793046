// Examples of the rule no-guard-metric: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '缩短从合并到上线的等待，让产品经理当天看到改动' };

const objectiveEn = { text: 'Shorten the wait for production so that product managers see a change the same day' };

const quickZh = { text: '部署频率由每周 1 次到每周 10 次', kind: 'metric' } as const;

const quickEn = { text: 'Deployment frequency from 1 to 10 a week', kind: 'metric' } as const;

export const noGuardMetricExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [quickZh] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [quickEn] } },
  ],
  strong: [
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [quickZh, { text: '护栏：变更失败率不高于 10%', kind: 'guard' }] },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [quickEn, { text: 'Guard: change failure rate no higher than 10%', kind: 'guard' }],
      },
    },
  ],
};
