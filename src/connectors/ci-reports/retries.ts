// Decides which cases of one name are one case that was run again: by what the files tell, or by what whoever pushes says.
import type { Again, Counts } from './report.ts';

/** `told`: cases of one name are one case, run again. `none`: nothing was run again, so each is a case of its own. */
export const retriesWords = ['told', 'none'] as const;
export type Retries = (typeof retriesWords)[number];

type Tests = Counts & { kind: 'tests' };

export const nothingAgain: Again = { passed: 0, failed: 0, errors: 0, flaky: 0 };

/** Counts in which each case stands once. Without a word the suites' own counts decide, and the rest is a doubt. */
export function settle(counts: Counts, retries?: Retries): Counts {
  if (counts.kind !== 'tests') return counts;
  const { again = nothingAgain, sameName = nothingAgain, ...rest } = counts;
  if (retries === 'none') return { ...rest, retriesTold: true };
  if (retries === 'told') return { ...without(rest, sumAgain(again, sameName)), retriesTold: true };
  const settled = isNothing(again) ? rest : { ...without(rest, again), retriesTold: true };
  if (isNothing(sameName)) return settled;
  const runs = sameName.passed + sameName.failed + sameName.errors;
  // Who does not know whether they are the same cannot say how many are flaky.
  return {
    ...settled,
    retriesTold: false,
    doubts: [...(rest.doubts ?? []), { code: 'cases-of-one-name', values: { count: runs } }],
  };
}

export function sumAgain(one: Again, other: Again): Again {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    errors: one.errors + other.errors,
    flaky: one.flaky + other.flaky,
  };
}

function isNothing({ passed, failed, errors }: Again): boolean {
  return passed + failed + errors === 0;
}

function without(counts: Tests, { passed, failed, errors, flaky }: Again): Tests {
  return {
    ...counts,
    passed: counts.passed - passed,
    failed: counts.failed - failed,
    errors: counts.errors - errors,
    flaky: counts.flaky + flaky,
  };
}
