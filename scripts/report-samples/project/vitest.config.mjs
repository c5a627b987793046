export default { test: { include: ['**/vitest-cases.mjs'] } };
