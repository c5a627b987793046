// JUnit XML in the dialects of Surefire, Ant, Gradle, pytest, Jest, Vitest, node:test, Mocha, GoogleTest and others.
import { failed } from '../../failure.ts';
import type { Counts, ReportFormat } from '../report.ts';
import { type Element, numberIn, readXml } from '../xml.ts';

type Tests = Counts & { kind: 'tests' };

export const junit: ReportFormat = {
  id: 'junit',
  looksLike: (head) => /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<testsuites?[\s>/]/.test(head),
  read(text) {
    const xml = readXml(text);
    if (!xml.ok) return xml;
    const roots = [...xml.root.children('testsuites'), ...xml.root.children('testsuite')];
    if (roots.length === 0) return failed('not-understood', 'testsuite?');
    const counts: Tests = { kind: 'tests', passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
    for (const root of roots) addSuite(counts, root);
    return { ok: true, counts };
  },
};

/** Suites may hold suites, and the root may hold cases. Where a suite tells totals without its cases, they count. */
function addSuite(counts: Tests, suite: Element): void {
  const suites = suite.children('testsuite');
  const cases = suite.children('testcase');
  for (const one of suites) addSuite(counts, one);
  for (const one of cases) addCase(counts, one);
  if (suites.length === 0 && cases.length === 0) addTotals(counts, suite);
}

function addCase(counts: Tests, one: Element): void {
  const has = (name: string) => one.children(name).length > 0;
  counts.seconds += numberIn(one, 'time') ?? 0;
  if (isSkipped(one)) counts.skipped++;
  else if (has('error')) counts.errors++;
  else if (has('failure')) counts.failed++;
  else {
    counts.passed++;
    // Surefire and its like: it failed first and passed when it was run again.
    if (has('flakyFailure') || has('flakyError')) counts.flaky++;
  }
}

/** GoogleTest says it in attributes. */
function isSkipped(one: Element): boolean {
  if (one.children('skipped').length > 0 || one.children('ignored').length > 0) return true;
  const { status, result } = one.attributes;
  return (
    ['notrun', 'skipped', 'disabled', 'ignored'].includes(status ?? '') ||
    ['skipped', 'suppressed'].includes(result ?? '')
  );
}

function addTotals(counts: Tests, suite: Element): void {
  const count = (...names: string[]) =>
    names.map((name) => numberIn(suite, name)).find((one) => one !== undefined) ?? 0;
  const [tests, failures, errors, skipped] = [
    count('tests'),
    count('failures'),
    count('errors'),
    count('skipped', 'skips', 'ignored', 'disabled'),
  ];
  counts.failed += failures;
  counts.errors += errors;
  counts.skipped += skipped;
  counts.passed += Math.max(0, tests - failures - errors - skipped);
  counts.seconds += count('time');
}
