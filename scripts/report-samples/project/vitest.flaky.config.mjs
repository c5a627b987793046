export default { test: { include: ['**/vitest-flaky-cases.mjs'] } };
