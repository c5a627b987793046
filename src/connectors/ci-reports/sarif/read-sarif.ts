// SARIF 2.1: how many issues a static analysis found, by level; suppressed ones, passes and those that are gone do not count.
import { z } from 'zod';
import { failed } from '../../failure.ts';
import { jsonFormat } from '../json.ts';
import type { Doubt, Read } from '../report.ts';
import { invocation, levelsOf, ruledResult, tool } from './rules-of.ts';

const result = ruledResult.extend({
  kind: z.string().optional(),
  baselineState: z.string().optional(),
  suppressions: z.array(z.object({ status: z.string().optional() })).optional(),
});
const run = z.object({
  tool: tool.default({}),
  invocations: z.array(invocation).default([]),
  results: z.array(result).optional(),
});
type Run = z.output<typeof run>;
const report = z.object({ version: z.string().regex(/^2\./), runs: z.array(run) });

export const sarif = jsonFormat({
  id: 'sarif',
  looksLike: (text, name) =>
    /"\$schema"\s*:\s*"[^"]*sarif/i.test(text) || (/\.sarif(\.json)?$/i.test(name) && text.includes('"runs"')),
  fits: ({ $schema, version, runs }) =>
    Array.isArray(runs) &&
    ((typeof version === 'string' && version.startsWith('2.')) ||
      (typeof $schema === 'string' && /sarif/i.test($schema))) &&
    (runs.length === 0 || runs.some((one) => typeof one === 'object' && one !== null && 'tool' in one)),
  schema: report,
  countsOf({ runs }): Read {
    const broken = runs.findIndex((one) => one.invocations.some((each) => each.executionSuccessful === false));
    if (broken >= 0)
      return { ...failed('not-understood', `runs.${broken}: executionSuccessful = false`), because: 'run-failed' };
    // A run without results did not look for any; one that found none says so with an empty list (3.14.23).
    const measured = runs.filter(({ results }) => results !== undefined);
    if (measured.length === 0) return failed('no-data', 'runs.0.results?');
    const counts = { kind: 'issues' as const, error: 0, warning: 0, note: 0 };
    for (const one of measured) addRun(counts, one);
    const doubts = doubtsOf(runs);
    return { ok: true, counts: { ...counts, ...(doubts.length > 0 ? { doubts } : {}) } };
  },
});

function addRun(
  counts: Record<'error' | 'warning' | 'note', number>,
  { tool: by, invocations, results = [] }: Run,
): void {
  const levelOf = levelsOf(by, invocations);
  for (const one of results) {
    const { kind = 'fail', baselineState, suppressions = [] } = one;
    if (kind !== 'fail' || baselineState === 'absent' || isSuppressed(suppressions)) continue;
    const judged = levelOf(one);
    if (judged !== 'none') counts[judged]++;
  }
}

/** Not while one of its suppressions is under review or was rejected (3.27.23); without a word it is accepted. */
function isSuppressed(suppressions: readonly { status?: string | undefined }[]): boolean {
  return suppressions.length > 0 && suppressions.every(({ status = 'accepted' }) => status === 'accepted');
}

function doubtsOf(runs: readonly Run[]): Doubt[] {
  const silent = runs.filter(({ results }) => results === undefined).length;
  const complaints = runs
    .flatMap(({ invocations }) => invocations)
    .flatMap((one) => [...(one.toolExecutionNotifications ?? []), ...(one.toolConfigurationNotifications ?? [])])
    .filter((one) => one.level === 'error').length;
  return [
    ...(silent > 0 ? [{ code: 'runs-without-results' as const, values: { count: silent } }] : []),
    ...(complaints > 0 ? [{ code: 'analysis-complained' as const, values: { count: complaints } }] : []),
  ];
}
