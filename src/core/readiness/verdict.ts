// The five verdicts of the readiness check, their names, and what to do instead or next.
import type { Text } from '../text.ts';

export const verdicts = ['not-shown', 'fits', 'fits-with-conditions', 'not-on-its-own', 'project-management'] as const;
export type Verdict = (typeof verdicts)[number];

/** A team of which this is said does not publish objectives of its own without saying why all the same (A01, A07). */
export const discouraging = ['not-on-its-own', 'project-management'] as const satisfies readonly Verdict[];
export type Discouraging = (typeof discouraging)[number];

export function isDiscouraging(verdict: Verdict): verdict is Discouraging {
  return (discouraging as readonly Verdict[]).includes(verdict);
}

/** What stands in the way of publishing; undefined: nothing, or it was said why the team goes on all the same. */
export function standingAgainst(goes: { verdict: Verdict; exception: object | null }): Discouraging | undefined {
  return goes.exception === null && isDiscouraging(goes.verdict) ? goes.verdict : undefined;
}

/** `for` and `against` a start; `condition`: settle first; `open`: a person must decide; `note`: good to know. */
export const effects = ['for', 'against', 'condition', 'open', 'note'] as const;
export type Effect = (typeof effects)[number];

export const verdictText: Record<Verdict, { name: Text; alternative: Text }> = {
  'not-shown': {
    name: { en: 'Not answered yet', zh: '尚未答完' },
    alternative: {
      en: 'Answer the open questions, best with two or three people who see the team from different sides. Until then the answer is “not yet”.',
      zh: '先把没答的问题答完，最好请两三个角度不同的人一起答。在那之前，答案是「还不行」。',
    },
  },
  fits: {
    name: { en: 'Fits', zh: '适用' },
    alternative: {
      en: 'Start with the diagnosis: find what holds growth back, choose one to three objectives, and say which ones you will not do.',
      zh: '从诊断开始：找到阻碍增长的地方，选出一到三个目标，也写明哪些这次不做。',
    },
  },
  'fits-with-conditions': {
    name: { en: 'Fits with conditions', zh: '有条件适用' },
    alternative: {
      en: 'Settle each condition with a name and a date, start with a single objective for one cycle, and check again at its end.',
      zh: '给每个条件定下负责人和日期，先用一个目标跑一个周期，期末再评估一次。',
    },
  },
  'not-on-its-own': {
    name: { en: 'Not on its own', zh: '不宜单独用' },
    alternative: {
      en: 'Bring what you see as the bottleneck into the OKRs of the company or business unit and carry a key result there. For your own running figures use health metrics with limits.',
      zh: '把你们看到的瓶颈带进公司或事业部的 OKR，在那里承担一条关键结果。自己的日常指标，用设了上下限的健康指标来管。',
    },
  },
  'project-management': {
    name: { en: 'Use project management instead', zh: '改用项目管理' },
    alternative: {
      en: 'Run the contract with a plan, milestones, acceptance and budget. If the team also has a product of its own, write an objective for that part only.',
      zh: '合同项目用计划、里程碑、验收和预算来管。如果团队另有自己的产品，只为那部分写目标。',
    },
  },
};
