// Finds the totals in what a tool prints, as measures of Crux.
export const number = (out, pattern) => Number(pattern.exec(out)?.[1] ?? 0);
export const share = (out, pattern) => {
  const [, covered, total] = pattern.exec(out) ?? [];
  return (Number(covered) / Number(total)) * 100;
};
export const tests = (out, { passed, failed, errors = /$^/, skipped = /$^/ }) => ({
  'tests.passed': number(out, passed),
  'tests.failed': number(out, failed) + number(out, errors),
  'tests.skipped': number(out, skipped),
});
export const lines = (pattern) => (out) => ({ 'coverage.line': share(out, pattern) });

export const nodeTests = (out) => ({
  ...tests(out, { passed: /^# pass (\d+)/m, failed: /^# fail (\d+)/m }),
  'tests.skipped': number(out, /^# skipped (\d+)/m) + number(out, /^# todo (\d+)/m),
});
export const istanbul = (out) => ({
  'coverage.line': share(out, /Lines\s+: [\d.]+% \( (\d+)\/(\d+) \)/),
  'coverage.branch': share(out, /Branches\s+: [\d.]+% \( (\d+)\/(\d+) \)/),
  'coverage.function': share(out, /Functions\s+: [\d.]+% \( (\d+)\/(\d+) \)/),
});
export const vitestTests = (out) => ({
  ...tests(out, { passed: /Tests .*?(\d+) passed/, failed: /Tests .*?(\d+) failed/ }),
  'tests.skipped': number(out, /Tests .*?(\d+) skipped/) + number(out, /Tests .*?(\d+) todo/),
});
export const pytest = (out) =>
  tests(out, { passed: /(\d+) passed/, failed: /(\d+) failed/, errors: /(\d+) error/, skipped: /(\d+) skipped/ });
export const coveragePy = (out) => {
  const [, statements, missed] = /^TOTAL\s+(\d+)\s+(\d+)/m.exec(out) ?? [];
  return { 'coverage.line': (1 - Number(missed) / Number(statements)) * 100 };
};
/** `Tests: 4, Errors: 1, Failures: 1, Skipped: 1`, as PHPUnit and Ant say it. */
export const totals = (out) => {
  const of = (name) => number(out, new RegExp(`${name}: (\\d+)`));
  const [failed, skipped] = [of('Failures') + of('Errors'), of('Skipped')];
  const all = number(out, /Tests(?: run)?: (\d+)/);
  return { 'tests.passed': all - failed - skipped, 'tests.failed': failed, 'tests.skipped': skipped };
};
export const jest = (out) =>
  tests(out, { passed: /Tests:.*?(\d+) passed/, failed: /Tests:.*?(\d+) failed/, skipped: /Tests:.*?(\d+) skipped/ });
export const jmeter = (out) => ({
  'load.requests': number(out, /summary =\s+(\d+)/),
  'load.max': number(out, /^summary =.*Max:\s+(\d+)/m),
  'load.error-rate': number(out, /^summary =.*Err:\s+\d+ \(([\d.]+)%\)/m),
});
export const gcov = (out) => ({
  'coverage.line': share(out, /lines\D+[\d.]+% \((\d+) (?:of|out of) (\d+)/),
  'coverage.branch': share(out, /branches\D+[\d.]+% \((\d+) (?:of|out of) (\d+)/),
});
export const milliseconds = (out, pattern) => {
  const [, value, unit] = pattern.exec(out) ?? [];
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit];
};
