// Examples of the rule milestone-not-verifiable: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const milestoneNotVerifiableExamples: Examples = {
  weak: [
    { lang: 'zh', text: '初步完成架构改造' },
    { lang: 'en', text: 'Mostly finish the re-architecture' },
  ],
  strong: [
    { lang: 'zh', text: '写路径改造三步：评审通过、双写差异低于 0.1%、切流 50%，由架构组验收' },
    {
      lang: 'en',
      set: {
        objective: { text: 'Split the write path so that alarms arrive on time' },
        keyResults: [
          {
            text: 'Write path moved: dual-write difference below 0.1%, accepted by the platform review',
            kind: 'milestone',
          },
          { text: 'Alarms that arrive within 2 s: 61% → 95%' },
        ],
      },
    },
  ],
};
