export default {
  testDir: 'test',
  testMatch: 'flaky.spec.mjs',
  retries: 1,
  reporter: [['line'], ['junit', { outputFile: 'playwright.xml', includeRetries: true }]],
};
