// Profiles: whole policies after one school each, to begin from in one step; what differs from them afterwards is told.
import type { Lang, Text } from '../text.ts';
import { defaultPolicy, type Policy } from './policy.ts';

export const profileIds = ['essay', 'correction', 'google', 'wodtke', 'light', 'governed'] as const;
export type ProfileId = (typeof profileIds)[number];

export type Profile = {
  id: ProfileId;
  name: Text;
  /** Whose advice it is, and what it changes. */
  advice: Text;
  /** Reasons of rules that are changed stand in the policy in the language of whoever takes it. */
  policy(lang: Lang): Policy;
};

const limits = (warn: number, block: number, keyResults: number): Policy['limits'] => ({
  objectives: { warn, block },
  keyResults: { warn: keyResults },
});

function ruled(severity: Policy['rules'][string]['severity'], reason: Text, ids: readonly string[]) {
  return (lang: Lang): Policy['rules'] => Object.fromEntries(ids.map((id) => [id, { severity, reason: reason[lang] }]));
}

const less = ruled('off', { en: 'Light: fewer fields to fill in', zh: '轻量：少填几项' }, [
  'no-cadence',
  'no-commit-kind',
  'no-unit',
  'necessary-sufficient',
]);
const more = ruled(
  'major',
  { en: 'Governed: every number has a source and an owner', zh: '从严：每个数都有来源和负责人' },
  ['no-owner', 'no-source'],
);

/** In this order; the first is what a new organization begins with. Source: A73, practice B.4 and B.5. */
export const profiles: readonly Profile[] = [
  {
    id: 'essay',
    name: { en: 'The essay', zh: '文章本身' },
    advice: {
      en: 'Ren Xianghui 2018: a product and technology team is the exception that may run OKRs on its own; a launch date is no result.',
      zh: '任向晖 2018：产品技术团队是例外，可以单独用 OKR；上线日期不算结果。',
    },
    policy: () => defaultPolicy,
  },
  {
    id: 'correction',
    name: { en: 'Its correction', zh: '一年后的修正' },
    advice: {
      en: 'Ren Xianghui 2019: in a product company the team leads the company’s OKRs; objectives come from a diagnosis.',
      zh: '任向晖 2019：在产品公司里由产品技术团队带动全公司的 OKR，目标来自诊断。',
    },
    policy: () => ({ ...defaultPolicy, stance: '2019' }),
  },
  {
    id: 'google',
    name: { en: 'Google’s playbook', zh: '谷歌做法' },
    advice: {
      en: 'Klau 2013 and the playbook: up to five objectives with four key results; a launch counts beside what it brings.',
      zh: 'Klau 2013 与谷歌手册：最多五个目标，各四条关键结果；上线可以算，但旁边要有成效。',
    },
    policy: () => ({ ...defaultPolicy, limits: limits(5, 5, 4), launchDates: 'with-outcome' }),
  },
  {
    id: 'wodtke',
    name: { en: 'One objective', zh: '只有一个目标' },
    advice: {
      en: 'Wodtke, Radical Focus: one objective and three key results for a team and a quarter.',
      zh: 'Wodtke《Radical Focus》：每个团队每季度一个目标，三条关键结果。',
    },
    policy: () => ({ ...defaultPolicy, limits: limits(1, 2, 3) }),
  },
  {
    id: 'light',
    name: { en: 'Light', zh: '轻量' },
    advice: {
      en: 'For a first quarter: the coach asks about focus and honesty, not about cadence, commitment and units.',
      zh: '适合第一个季度：教练只问聚焦和诚实，不问频率、承诺类型和单位。',
    },
    policy: (lang) => ({ ...defaultPolicy, rules: less(lang) }),
  },
  {
    id: 'governed',
    name: { en: 'Governed', zh: '从严' },
    advice: {
      en: 'Where others rely on the numbers: an owner and a source are asked for as important, not as a hint.',
      zh: '数字要给别人用时：负责人和来源不再只是建议，都按「重要」来问。',
    },
    policy: (lang) => ({ ...defaultPolicy, rules: more(lang) }),
  },
];

/** One thing that two policies decide differently; a rule that nobody decided on is `own`. */
export type Deviation =
  | { at: 'launchDates'; from: Policy['launchDates']; to: Policy['launchDates'] }
  | { at: 'stance'; from: Policy['stance']; to: Policy['stance'] }
  | { at: 'objectivesWarn' | 'objectivesBlock' | 'keyResultsWarn'; from: number; to: number }
  | { at: 'rule'; rule: string; from: Ruled; to: Ruled };

type Ruled = Policy['rules'][string]['severity'] | 'own';

/** What taking `to` in place of `from` would change; reasons alone change nothing. Empty: they decide the same. */
export function deviations(from: Policy, to: Policy): Deviation[] {
  const numbers = (policy: Policy) => ({
    objectivesWarn: policy.limits.objectives.warn,
    objectivesBlock: policy.limits.objectives.block,
    keyResultsWarn: policy.limits.keyResults.warn,
  });
  const [before, after] = [numbers(from), numbers(to)];
  const found: Deviation[] = [];
  if (from.stance !== to.stance) found.push({ at: 'stance', from: from.stance, to: to.stance });
  if (from.launchDates !== to.launchDates)
    found.push({ at: 'launchDates', from: from.launchDates, to: to.launchDates });
  for (const at of ['objectivesWarn', 'objectivesBlock', 'keyResultsWarn'] as const)
    if (before[at] !== after[at]) found.push({ at, from: before[at], to: after[at] });
  for (const rule of new Set([...Object.keys(from.rules), ...Object.keys(to.rules)].toSorted())) {
    const of = (policy: Policy): Ruled =>
      (Object.hasOwn(policy.rules, rule) ? policy.rules[rule]?.severity : undefined) ?? 'own';
    if (of(from) !== of(to)) found.push({ at: 'rule', rule, from: of(from), to: of(to) });
  }
  return found;
}

/** The profile that a policy is nearest to, and what it does differently; of equally near ones the first. */
export function nearestProfile(policy: Policy, lang: Lang): { profile: Profile; differs: Deviation[] } {
  const [first, ...others] = profiles.map((profile) => ({
    profile,
    differs: deviations(profile.policy(lang), policy),
  }));
  if (first === undefined) throw new Error('there is no profile');
  return others.reduce((best, one) => (one.differs.length < best.differs.length ? one : best), first);
}
