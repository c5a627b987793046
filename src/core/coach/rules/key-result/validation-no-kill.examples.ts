// Examples of the rule validation-no-kill: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '弄清社区诊所的前台是否真的需要自动排班' };

const objectiveEn = { text: 'Learn whether front desks of small clinics want shifts planned for them' };

export const validationNoKillExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: '在 10 家试点诊所验证自动排班的需求', stopIf: null }] },
    },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: 'Validate demand with 10 pilot clinics', stopIf: null }] },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '在 10 家试点诊所验证需求：第 4 周仍在用的少于 3 家就停止', stopIf: null }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Validate demand with 10 pilot clinics', stopIf: 'fewer than 3 use it in week 4' }],
      },
    },
  ],
};
