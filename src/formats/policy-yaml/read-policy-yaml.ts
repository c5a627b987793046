// Reads `crux.policy.yaml`: severities, rules switched off, limits and the open questions, with problems at their places.
import { severities } from '../../core/coach/finding.ts';
import { isMap, isNode } from 'yaml';
import { z } from 'zod';
import { defaultPolicy, launchDateStances, type Policy, stances } from '../../core/coach/policy.ts';
import type { Problem } from '../problem.ts';
import { checkYaml, rangeOf } from '../yaml/check-yaml.ts';
import { nearest } from '../../core/nearest.ts';
import { openYaml, problemAt } from '../yaml/open-yaml.ts';

const sentence = z.string().regex(/\S/);
const count = z.int().min(0);

export const policyModel = z.strictObject({
  crux: z.literal(1).optional(),
  rules: z
    .record(z.string(), z.strictObject({ severity: z.enum([...severities, 'off']), reason: sentence }))
    .optional(),
  limits: z
    .strictObject({
      objectives: z.strictObject({ warn: count.optional(), block: count.optional() }).optional(),
      keyResults: z.strictObject({ warn: count.optional() }).optional(),
    })
    .optional(),
  launchDates: z.enum(launchDateStances).optional(),
  stance: z.union([z.enum(stances), z.literal([2018, 2019])]).optional(),
});

/** What the file leaves out is as in `defaultPolicy`. `knownRules` are the ids a rule may have. Never throws. */
export function readPolicyYaml(
  source: string,
  knownRules: readonly string[],
): { policy: Policy | undefined; problems: Problem[] } {
  const opened = openYaml(source);
  const { doc, starts } = opened;
  if (!doc || opened.problems.length > 0) return { policy: undefined, problems: opened.problems };
  const { data, problems } = checkYaml(policyModel, doc, opened.value, starts);
  if (!data) return { policy: undefined, problems };
  const node = doc.getIn(['rules'], true);
  const unknown = Object.keys(data.rules ?? {}).filter((id) => !knownRules.includes(id));
  if (unknown.length > 0 && isNode(node) && isMap(node)) {
    return {
      policy: undefined,
      problems: unknown.map((id) => {
        const near = nearest(id, knownRules);
        return problemAt(starts, 'unknown-rule', rangeOf(doc, ['rules'], id), {
          found: id,
          near: near ? `→ ${near}` : '',
        });
      }),
    };
  }
  const { limits } = defaultPolicy;
  const policy: Policy = {
    rules: data.rules ?? {},
    limits: {
      objectives: {
        warn: data.limits?.objectives?.warn ?? limits.objectives.warn,
        block: data.limits?.objectives?.block ?? limits.objectives.block,
      },
      keyResults: { warn: data.limits?.keyResults?.warn ?? limits.keyResults.warn },
    },
    launchDates: data.launchDates ?? defaultPolicy.launchDates,
    stance: data.stance === undefined ? defaultPolicy.stance : String(data.stance) === '2019' ? '2019' : '2018',
  };
  return { policy, problems: [] };
}
