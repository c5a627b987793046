// JUnit XML in the dialects of Surefire, Ant, Gradle, pytest, Jest, Vitest, node:test, Mocha, GoogleTest and others.
import { failed } from '../../failure.ts';
import type { Counts, Doubt, Read, ReportFormat } from '../report.ts';
import { nothingAgain, sumAgain } from '../retries.ts';
import { type Attributes, afterProlog, numberIn, xml } from '../xml.ts';
import { type SummedTimes, caseTimes } from './case-times.ts';
import { type Repeats, type Result, runsIn, sameNames } from './same-names.ts';

type Tests = Counts & { kind: 'tests' };

/**
 * `listed`: cases in the suite and in those inside it, without the runs that were found to be repeats. `wrong`: failures
 * and errors that they tell, one that was run again and passed too.
 */
type Suite = {
  attributes: Attributes;
  empty: boolean;
  listed: number;
  wrong: number;
  names: ReturnType<typeof sameNames>;
  inside: Repeats;
};
type Case = { attributes: Attributes; inside: Set<string> };

export const junit: ReportFormat = {
  id: 'junit',
  looksLike: (head) => /^<testsuites?[\s>/]/.test(afterProlog(head)),
  open() {
    const counts: Tests = { ...noTests };
    const times = caseTimes();
    const suites: Suite[] = [];
    let left: Repeats = noRepeats;
    const short = { count: 0, total: 0 };
    const silent = { count: 0, total: 0 };
    let current: Case | undefined;
    let depth = 0;
    let negative: string | undefined;
    const opened = (attributes: Attributes) => {
      negative ??= negativeIn(attributes);
      return attributes;
    };
    return xml(
      {
        open(name, attributes, path) {
          if (current) {
            if (path.length === depth + 1) current.inside.add(name);
          } else if (path.length !== suites.length) return;
          else if (isSuite(name)) {
            const outer = suites.at(-1);
            if (outer) outer.empty = false;
            const suite = newSuite(opened(attributes()));
            if (isSurefire(suite.attributes)) counts.retriesTold = true;
            suites.push(suite);
          } else if (name === 'testcase' && suites.length > 0) {
            suites.at(-1)!.empty = false;
            current = { attributes: opened(attributes()), inside: new Set() };
            depth = path.length;
          }
        },
        close(name, path) {
          const suite = suites.at(-1);
          if (current && path.length === depth) {
            times.add(current.attributes['time']);
            addCase(counts, current, suite!);
            current = undefined;
          } else if (!current && suite && isSuite(name) && path.length === suites.length - 1) {
            suites.pop();
            if (suite.empty) {
              addTotals(counts, suite.attributes);
              times.add(suite.attributes['time']);
            }
            const { listed, undecided } = decide(counts, suite);
            const outer = suites.at(-1);
            if (!outer || isWhole(suite, outer)) addShort(short, suite);
            if (!outer || isWhole(suite, outer)) addSilent(silent, suite);
            if (outer) outer.wrong += suite.wrong;
            if (!outer) left = undecided;
            else [outer.listed, outer.inside] = [outer.listed + listed, sumRepeats(outer.inside, undecided)];
          }
        },
      },
      () =>
        negative === undefined
          ? told(counts, times.sum(), left, { short, silent })
          : failed('not-understood', negative),
    );
  },
};

/** Surefire and its like mark what was run again, so the rest is not. */
function told(
  counts: Tests,
  { seconds, said = '' }: SummedTimes,
  left: Repeats,
  { short, silent }: { short: Listed; silent: Listed },
): Read {
  const marked = counts.retriesTold;
  const doubts: Doubt[] = [
    ...(seconds === undefined ? [{ code: 'times-unclear' as const, values: { said } }] : []),
    ...(short.total > short.count ? [{ code: 'cases-not-listed' as const, values: short }] : []),
    ...(silent.total > silent.count ? [{ code: 'failures-not-listed' as const, values: silent }] : []),
  ];
  return {
    ok: true,
    counts: {
      ...counts,
      seconds: seconds ?? 0,
      retriesTold: marked || counts.again !== undefined,
      ...(marked || runsIn(left.inOrder) === 0 ? {} : { sameName: left.inOrder }),
      ...(doubts.length > 0 ? { doubts } : {}),
    },
  };
}

/** `count`: cases that are listed, `total`: cases that their suites say there are. */
type Listed = { count: number; total: number };

/** Whatever counts its cases says how many are to be expected; the widest that does so speaks for those inside. */
function isWhole({ attributes }: Suite, outer: Suite): boolean {
  return numberIn(attributes, 'tests') !== undefined && numberIn(outer.attributes, 'tests') === undefined;
}

/** A file that was cut down, or that lists what failed alone, has fewer cases than it tells. */
function addShort(short: Listed, { attributes, empty, listed }: Suite): void {
  const total = numberIn(attributes, 'tests');
  if (empty || total === undefined || total <= listed) return;
  short.count += listed;
  short.total += total;
}

/** A suite that could not even begin tells of an error that no case of it has. */
function addSilent(silent: Listed, { attributes, empty, wrong }: Suite): void {
  const total = (numberIn(attributes, 'failures') ?? 0) + (numberIn(attributes, 'errors') ?? 0);
  if (empty || total <= wrong) return;
  silent.count += wrong;
  silent.total += total;
}

/** A suite that counts fewer cases than it lists counts those that were run again once. */
function decide(counts: Tests, { attributes, listed, names, inside }: Suite): { listed: number; undecided: Repeats } {
  const open = sumRepeats(inside, names.repeats());
  const tests = numberIn(attributes, 'tests');
  const again = [open.inOrder, open.inAnyOrder].find((one) => runsIn(one) > 0 && tests === listed - runsIn(one));
  if (!again) return { listed, undecided: open };
  counts.again = sumAgain(counts.again ?? nothingAgain, again);
  return { listed: listed - runsIn(again), undecided: noRepeats };
}

function sumRepeats(one: Repeats, other: Repeats): Repeats {
  return {
    inOrder: sumAgain(one.inOrder, other.inOrder),
    inAnyOrder: sumAgain(one.inAnyOrder, other.inAnyOrder),
  };
}

const noRepeats: Repeats = { inOrder: nothingAgain, inAnyOrder: nothingAgain };
const noTests: Tests = {
  kind: 'tests',
  passed: 0,
  failed: 0,
  errors: 0,
  skipped: 0,
  flaky: 0,
  retriesTold: false,
  seconds: 0,
};

function newSuite(attributes: Attributes): Suite {
  return { attributes, empty: true, listed: 0, wrong: 0, names: sameNames(), inside: noRepeats };
}

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites';
}

/** Surefire marks whatever it ran again. */
function isSurefire(suite: Attributes): boolean {
  return (suite['xsi:noNamespaceSchemaLocation'] ?? '').includes('surefire-test-report');
}

const marks = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'rerun'];

function addCase(counts: Tests, one: Case, suite: Suite): void {
  const { attributes, inside } = one;
  if (isSetUp(one)) return;
  suite.listed++;
  const marked = marks.some((mark) => inside.has(mark));
  suite.wrong += ['failure', 'error', ...marks].filter((mark) => inside.has(mark)).length;
  if (marked) counts.retriesTold = true;
  if (isSkipped(one)) {
    counts.skipped++;
    return;
  }
  const result: Result = inside.has('error') ? 'errors' : inside.has('failure') ? 'failed' : 'passed';
  counts[result]++;
  if (marked && result === 'passed') counts.flaky++;
  suite.names.add(attributes, result);
}

/** The harness of Perl times what it does before and after the tests beside them. */
function isSetUp({ attributes: { name }, inside }: Case): boolean {
  return (name === '(init)' || name === '(teardown)') && inside.size === 0;
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
}

/** A clock that was set back, or a count that cannot be. */
function negativeIn(attributes: Attributes): string | undefined {
  const name = negatives.find((one) => attributes[one]?.includes('-') && /^\s*-\s*[\d.,]*[1-9]/.test(attributes[one]));
  return name && `${name} = ${attributes[name]}`;
}

const negatives = ['time', 'tests', 'failures', 'errors', 'skipped'];
