import type { Hono } from 'hono';
import { lintEndpoints } from '../../../contract/lint.ts';
import type { Visit } from '../../http/call.ts';
import { perMinute } from '../../auth/rates.ts';
import { serveOpen } from '../../http/serve.ts';
import { policyOf } from '../../standing/policy.ts';
import type { Services } from '../../ask/services.ts';
import type { z } from 'zod';
import { askCoach } from '../../../core/coach/context.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import { review } from '../../../core/coach/review/remarks.ts';
import { understoodGoal } from '../../../core/coach/review/understood-goal.ts';
import { understoodOf } from '../../../core/coach/review/understood.ts';
import { presentFinding } from '../../standing/said-finding.ts';
import { suggestType } from '../../../core/coach/facts/suggest-type.ts';
import type { OkrSet } from '../../../core/okr/okr-set.ts';

/** Of texts of 2,000 characters in a minute, from one address that is not signed in. */
const perAddress = 600;
/** What a body counts that does not say how long it is. */
const unsaid = 1_000_000;

export function serveLint(app: Hono, services: Services): void {
  const rate = perMinute(perAddress);
  serveOpen(
    app,
    services,
    lintEndpoints,
    { lint: async (call) => lint(call.body, await policyFor(call)) },
    {
      // Reading takes as long as the text is: whoever nobody knows gets so much of it.
      async lint({ request, address }) {
        if (await services.identify(request)) return;
        await rate(address, 1 + Math.ceil(Number(request.headers.get('content-length') ?? unsaid) / 2000));
      },
    },
  );
}

type Asked = z.output<typeof lintEndpoints.lint.body & object>;

type Said = z.output<typeof lintEndpoints.lint.reply & object>;

/** The same findings as the editor and the terminal give; nothing is stored. */
export function lint({ objective, keyResults, today, stage }: Asked, policy: Policy | undefined): Said {
  const set: OkrSet = { objective, keyResults };
  const suggested = suggestType(objective.text, objective.why);
  const findings = askCoach(set, { policy, today, team: { stage } });
  const { first, rest } = review([{ set, findings }]);
  return {
    findings: findings.map((finding) => presentFinding(finding, set)),
    remarks: [...first, ...rest].map(({ id, severity, what, ask, lines }) => ({
      id,
      severity,
      what,
      ask,
      at: lines.map(({ keyResult }) => (keyResult === undefined ? 'objective' : `keyResults[${keyResult}]`)),
    })),
    understood: understoodOf(set).map(({ keyResult, precision, ...rest }) => ({
      at: `keyResults[${keyResult}]`,
      ...rest,
      precision: precision ?? null,
    })),
    goal: goalOf(objective.text),
    suggestedType: suggested.words.length > 0 ? suggested.type : null,
  };
}

function goalOf(objective: string): Said['goal'] {
  const goal = understoodGoal(objective);
  return goal === undefined ? null : { ...goal, means: goal.means ?? null };
}

/** Whoever is signed in is read by the policy of their organization. */
async function policyFor({ services, request }: Visit): Promise<Policy | undefined> {
  const me = await services.identify(request);
  return me && policyOf(services.database.db, me.actor.organizationId);
}
