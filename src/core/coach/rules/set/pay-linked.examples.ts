// Examples of the rule pay-linked: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '让拣货员少走冤枉路' };

const objectiveEn = { text: 'Planners spot a late shipment early enough to reroute it' };

export const payLinkedExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '单均拣货步数由 240 步降到 150 步，达成后全组发季度奖金' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Late shipments flagged 24 h ahead: 30% → 65%; team bonus paid if reached' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: { text: '让 HR 当天算完奖金和绩效工资' },
        keyResults: [{ text: '从导入考勤到出奖金明细的时间中位数由 3 天到 6 小时' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Let payroll admins correct a bonus before payday' },
        keyResults: [{ text: 'Bonus corrections made before payday: 46% → 80%' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Towns see which courses lead to work' },
        keyResults: [{ text: 'Towns that use the wage data service based on these records: 2 → 9' }],
      },
    },
  ],
};
