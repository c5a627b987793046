// Runs vitest in front of the person and counts what it found.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { none, sayFailed, sayNotRun, sayUnsteady } from './count.mjs';
import { withNode } from './node-24.mjs';
import { at, root } from './place.mjs';
import { runInFront } from './run.mjs';

/**
 * @param {string} node @param {string[]} args to `vitest run` @param {Record<string, string>} [environment]
 * @returns {Promise<import('./count.mjs').Count>} a suite that ran no test, or whose runner failed otherwise, counts as one failure
 */
export async function runSuite(node, args, environment = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crux-suite-'));
  const report = path.join(folder, 'report.json');
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runInFront(node, [vitest, 'run', ...args, ...reporters], {
    cwd: root,
    env: withNode(node, environment),
  });
  const count = readReport(report);
  fs.rmSync(folder, { recursive: true });
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/** What was thrown, on one line, and where in our own files. */
function why(messages = []) {
  const lines = stripVTControlCharacters(messages[0] ?? '').split('\n');
  const place = lines.find((line) => /^\s+at .*\b(tests|src)\//.test(line) && !line.includes('node_modules'));
  const said = lines
    .filter((line) => !/^\s+at /.test(line))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 900);
  return messages.length === 0 ? '' : `: ${said}${place ? ` (${place.trim().replace(root, '')})` : ''}`;
}

function readReport(report) {
  if (!fs.existsSync(report)) return none();
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  );
  // A file that cannot even be loaded holds no test that could fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  for (const { name, status, assertionResults } of testResults) {
    const file = path.relative(root, name);
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ` > ${test.fullName}${why(test.failureMessages)}`);
    // Told a second time it went well: not red, and somebody's to look at.
    for (const test of assertionResults)
      if (test.status === 'passed' && test.failureMessages && test.failureMessages.length > 0)
        sayUnsteady(`${file} > ${test.fullName}${why(test.failureMessages)}`);
    // At the end of a long run these lines are what somebody reads.
    for (const test of status === 'failed' && failed.length === 0 ? [''] : failed) sayFailed(`${file}${test}`);
  }
  // A test that lacks something on this machine says what in its `meta` (tests/needs.ts).
  for (const { fullName, meta } of testResults.flatMap((file) => file.assertionResults))
    if (meta && meta.missing)
      sayNotRun({ en: `${fullName}: ${meta.missing.en}`, zh: `${fullName}：${meta.missing.zh}` });
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}
