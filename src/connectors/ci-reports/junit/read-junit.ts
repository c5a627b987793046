// JUnit XML in the dialects of Surefire, Ant, Gradle, pytest, Jest, Vitest, node:test, Mocha, GoogleTest and others.
import { detached } from '../detached.ts';
import type { Counts, ReportFormat } from '../report.ts';
import { type Attributes, afterProlog, numberIn, xml } from '../xml.ts';

type Tests = Counts & { kind: 'tests' };

/** `failures`: cases of this suite that failed so far, by name; a case of the same name that passes later was run again. */
type Suite = { attributes: Attributes; empty: boolean; failures: Set<string> };
type Case = { attributes: Attributes; inside: Set<string> };

export const junit: ReportFormat = {
  id: 'junit',
  looksLike: (head) => /^<testsuites?[\s>/]/.test(afterProlog(head)),
  open() {
    const counts: Tests = {
      kind: 'tests',
      passed: 0,
      failed: 0,
      errors: 0,
      skipped: 0,
      flaky: 0,
      retriesTold: false,
      seconds: 0,
    };
    const suites: Suite[] = [];
    let current: Case | undefined;
    let depth = 0;
    return xml(
      {
        open(name, attributes, path) {
          if (current) {
            if (path.length === depth + 1) current.inside.add(name);
          } else if (path.length !== suites.length) return;
          else if (isSuite(name)) {
            const outer = suites.at(-1);
            if (outer) outer.empty = false;
            const suite = { attributes: attributes(), empty: true, failures: new Set<string>() };
            if (isSurefire(suite.attributes)) counts.retriesTold = true;
            suites.push(suite);
          } else if (name === 'testcase' && suites.length > 0) {
            suites.at(-1)!.empty = false;
            current = { attributes: attributes(), inside: new Set() };
            depth = path.length;
          }
        },
        close(name, path) {
          const suite = suites.at(-1);
          if (current && path.length === depth) {
            addCase(counts, current, suite!);
            current = undefined;
          } else if (!current && isSuite(name) && path.length === suites.length - 1) {
            suites.pop();
            if (suite?.empty) addTotals(counts, suite.attributes);
          }
        },
      },
      () => ({ ok: true, counts }),
    );
  },
};

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites';
}

/** Surefire marks whatever it ran again. */
function isSurefire(suite: Attributes): boolean {
  return (suite['xsi:noNamespaceSchemaLocation'] ?? '').includes('surefire-test-report');
}

const marks = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'rerun'];

function addCase(counts: Tests, one: Case, { failures }: Suite): void {
  const { attributes, inside } = one;
  counts.seconds += numberIn(attributes, 'time') ?? 0;
  const marked = marks.some((mark) => inside.has(mark));
  if (marked) counts.retriesTold = true;
  if (isSkipped(one)) counts.skipped++;
  else if (inside.has('error') || inside.has('failure')) {
    if (inside.has('error')) counts.errors++;
    else counts.failed++;
    failures.add(keyOf(attributes));
  } else {
    counts.passed++;
    // It failed first and passed when it was run again: told by Surefire and its like inside the case, by others as another case.
    const failedBefore = failures.delete(keyOf(attributes));
    if (failedBefore) counts.retriesTold = true;
    if (failedBefore || marked) counts.flaky++;
  }
}

function keyOf({ classname, name, file }: Attributes): string {
  return detached(`${file ?? ''}\n${classname ?? ''}\n${name ?? ''}`);
}

/** GoogleTest says it in attributes. */
function isSkipped({ attributes: { status, result }, inside }: Case): boolean {
  if (inside.has('skipped') || inside.has('ignored')) return true;
  return (
    ['notrun', 'skipped', 'disabled', 'ignored'].includes(status ?? '') ||
    ['skipped', 'suppressed'].includes(result ?? '')
  );
}

/** Where a suite tells totals without its cases, they count. */
function addTotals(counts: Tests, suite: Attributes): void {
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
