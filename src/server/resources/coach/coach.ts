import type { Hono } from 'hono';
import { coachEndpoints, type RuleRecord } from '../../../contract/coach.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { countByRule } from '../../store/answers.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import { policyOf } from '../../standing/policy.ts';
import { savePolicy } from '../../store/coach.ts';

export function serveCoach(app: Hono, services: Services): void {
  serve(app, services, coachEndpoints, {
    policy: (call) => showPolicy(call),
    setPolicy: (call) => changePolicy(call, call.body),
    records: (call) => showRuleRecords(call),
  });
}

export async function showPolicy({ db, actor }: Ask): Promise<Policy> {
  return policyOf(db, actor.organizationId);
}

export async function changePolicy({ db, actor, record }: Change, policy: Policy): Promise<Policy> {
  allow(actor, 'manage-organization', organizationRecord(actor.organizationId));
  const unknown = Object.keys(policy.rules).find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) refuse('rule-unknown', { values: { rule: unknown } });
  if (policy.limits.objectives.block < policy.limits.objectives.warn) refuse('limits-crossed');
  const before = await policyOf(db, actor.organizationId);
  await savePolicy(db, actor.organizationId, policy);
  record({ type: 'policy.changed', subjectId: actor.organizationId, before, after: policy });
  return policy;
}

/** How the findings of each rule were answered, most disputed first. */
export async function showRuleRecords({ db, actor }: Ask): Promise<RuleRecord[]> {
  allow(actor, 'manage-organization', organizationRecord(actor.organizationId));
  const counts = await countByRule(db, actor.organizationId);
  const countOf = (rule: string, kind: string) =>
    counts.find((one) => one.rule === rule && one.kind === kind)?.count ?? 0;
  return rules
    .map(({ id }) => {
      const [fixed, explained, disputed, postponed] = [
        countOf(id, 'fix'),
        countOf(id, 'explain'),
        countOf(id, 'dispute'),
        countOf(id, 'postpone'),
      ];
      const all = fixed + explained + disputed + postponed;
      return { rule: id, fixed, explained, disputed, postponed, disputeRate: all === 0 ? null : disputed / all };
    })
    .toSorted((a, b) => (b.disputeRate ?? -1) - (a.disputeRate ?? -1));
}
