// Examples of the rule not-known-yet: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '让法务同事敢用系统起草合同' };

const objectiveEn = { text: 'Lawyers trust the system enough to draft with it' };

export const notKnownYetExamples: Examples = {
  weak: [
    { lang: 'zh', text: '信任程度目前还不知道怎么衡量' },
    { lang: 'zh', text: '客户信任度：尚无法衡量' },
    { lang: 'zh', text: '还没想好用什么指标看开发者体验' },
    { lang: 'zh', text: '指标待定' },
    { lang: 'zh', text: '口碑提升多少，现在说不准' },
    { lang: 'en', text: 'No metric yet' },
    { lang: 'en', text: 'We do not know yet how to measure trust' },
    { lang: 'en', text: 'Trust in the assistant (not measurable yet)' },
    { lang: 'en', text: 'How to measure trust is not known yet' },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '信任程度目前还不知道怎么衡量；访谈 8 位律师', kind: 'unknown', knowBy: '2026-11-20' }],
      },
    },
    { lang: 'zh', text: '没有一个核心指标低于基线' },
    { lang: 'zh', text: '不再无法衡量：能看到起草用时的部门从 2 个到 9 个' },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'We do not know yet how to measure trust', kind: 'unknown', knowBy: '2026-11-20' }],
      },
    },
    { lang: 'en', text: 'Teams that cannot measure their lead time, from 14 to 3' },
  ],
};
