// The coach's policy of an organization, and what its people said of each rule.
import { launchDateStances, stances } from '../core/coach/policy.ts';
import { severities } from '../core/coach/finding.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';

const severity = z.enum(severities);

/** The same shape as `core/coach/policy.ts`; `crux.policy.yaml` holds it too. */
export const policy = z.object({
  rules: z.record(
    z.string().max(80),
    z.object({ severity: z.union([severity, z.literal('off')]), reason: z.string().trim().min(1).max(500) }),
  ),
  limits: z.object({
    objectives: z.object({ warn: z.number().int().min(1).max(20), block: z.number().int().min(1).max(20) }),
    keyResults: z.object({ warn: z.number().int().min(1).max(20) }),
  }),
  launchDates: z.enum(launchDateStances),
  stance: z.enum(stances),
});

export const ruleRecord = z.object({
  rule: z.string(),
  /** How findings of this rule were answered, over all cycles. */
  fixed: z.number().int(),
  explained: z.number().int(),
  disputed: z.number().int(),
  postponed: z.number().int(),
  /** disputed ÷ all answers, 0–1; null before the first answer. */
  disputeRate: z.number().nullable(),
});
export type RuleRecord = z.infer<typeof ruleRecord>;

export const coachEndpoints = {
  policy: endpoint({
    method: 'GET',
    path: '/api/policy',
    summary: 'The coach policy of the organization',
    reply: policy,
  }),
  setPolicy: endpoint({
    method: 'PUT',
    path: '/api/policy',
    summary: 'Change the coach policy (admins)',
    body: policy,
    reply: policy,
    refusals: ['rule-unknown', 'limits-crossed'],
  }),
  records: endpoint({
    method: 'GET',
    path: '/api/coach/records',
    summary: 'Per rule: how its findings were answered (admins)',
    reply: z.array(ruleRecord),
  }),
};
