// SARIF 2.1: how many issues a static analysis found, by level; suppressed ones and passes do not count.
import { z } from 'zod';
import { readJson } from '../json.ts';
import type { ReportFormat } from '../report.ts';

const level = z.enum(['none', 'note', 'warning', 'error']);
const rule = z.object({
  id: z.string().optional(),
  defaultConfiguration: z.object({ level: level.optional() }).optional(),
});
const report = z.object({
  version: z.string().regex(/^2\./),
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(rule).optional() }).optional() }).optional(),
      results: z
        .array(
          z.object({
            ruleId: z.string().optional(),
            ruleIndex: z.number().optional(),
            level: level.optional(),
            kind: z.string().optional(),
            suppressions: z.array(z.unknown()).optional(),
          }),
        )
        .nullish(),
    }),
  ),
});

export const sarif: ReportFormat = {
  id: 'sarif',
  looksLike: (head, name) =>
    /^\s*\{/.test(head) &&
    (/"\$schema"\s*:\s*"[^"]*sarif/i.test(head) || (/\.sarif(\.json)?$/i.test(name) && head.includes('"runs"'))),
  open: () =>
    readJson(report, ({ runs }) => {
      const counts = { kind: 'issues' as const, error: 0, warning: 0, note: 0 };
      for (const { tool, results } of runs) {
        const rules = tool?.driver?.rules ?? [];
        const byId = new Map(rules.map((one) => [one.id, one]));
        for (const { ruleId, ruleIndex, level: own, kind, suppressions } of results ?? []) {
          if ((kind !== undefined && kind !== 'fail') || (suppressions?.length ?? 0) > 0) continue;
          const known = ruleIndex === undefined || ruleIndex < 0 ? byId.get(ruleId) : rules[ruleIndex];
          const judged = own ?? known?.defaultConfiguration?.level ?? 'warning';
          if (judged !== 'none') counts[judged]++;
        }
      }
      return counts;
    }),
};
