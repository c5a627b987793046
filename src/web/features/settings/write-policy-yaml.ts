import type { Policy } from '../../../core/coach/policy.ts';

/** The policy as `crux.policy.yaml`, which `crux lint` reads beside OKR files; the same shape as examples/. */
export function writePolicyYaml({ rules, limits, launchDates, stance }: Policy): string {
  const ruled = Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# What this organization decides about the coach. Copy it beside your OKR files: crux lint finds it there.',
    '# 本组织对教练的约定。放在 OKR 文件旁边，crux lint 会自动读取。',
    'crux: 1',
    '',
    '# Another severity for a rule, or off; each with the reason that is shown. Ids: crux rules',
    '# 调整某条规则的级别，或关掉（off）；都要写明理由。规则标识见 crux rules',
    ruled.length === 0 ? 'rules: {}' : 'rules:',
    ...ruled.map(
      ([id, { severity, reason }]) => `  ${id}: { severity: ${severity}, reason: ${JSON.stringify(reason)} }`,
    ),
    '',
    'limits:',
    `  objectives: { warn: ${limits.objectives.warn}, block: ${limits.objectives.block} } # per team and cycle 每个团队每个周期`,
    `  keyResults: { warn: ${limits.keyResults.warn} } # per objective, guards not counted 每个目标，不含护栏`,
    '',
    '# May a launch date be a key result? no | with-outcome | yes',
    '# 上线日期能不能作关键结果？不能 | 有发布后的结果时可以 | 可以',
    `launchDates: ${JSON.stringify(launchDates)}`,
    '',
    '# 2018: a product and technology team is the exception; 2019: it leads the OKR of the company',
    '# 2018：产品技术团队单独使用；2019：由产品技术团队带动公司的 OKR',
    `stance: ${JSON.stringify(stance)}`,
    '',
  ].join('\n');
}
