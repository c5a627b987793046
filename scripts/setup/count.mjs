// What a run comes to: what passed, what failed, and what this machine cannot run, which is counted and never left out.
import { say } from './say.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Count} one @param {Count} other @returns {Count} */
export function plus(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** The line a run ends with; others add these lines up. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {{ en: string, zh: string }} text what this machine cannot run, and why */
export function sayNotRun(text) {
  say({ en: `not run here: ${text.en}`, zh: `本机未运行：${text.zh}` });
}

/** @param {string} test its file and name */
export function sayFailed(test) {
  say({ en: `failed: ${test}`, zh: `失败：${test}` });
}

/** @param {string} test its file and name, and what the first telling ran into */
export function sayUnsteady(test) {
  say({ en: `unsteady, green the second time: ${test}`, zh: `不稳定，第二次才通过：${test}` });
}
