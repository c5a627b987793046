// Tells programs from people among those who review: a review by a program does not end the wait for one.

/** Programs whose name does not say it, on hosts that do not say it either. */
const known = new Set([
  'codacy-production',
  'codecov',
  'codecov-commenter',
  'codefactor-io',
  'coderabbitai',
  'copilot',
  'copilot-pull-request-reviewer',
  'deepsource-autofix',
  'dependabot',
  'gemini-code-assist',
  'github-actions',
  'github-advanced-security',
  'gitlabduo',
  'greptile-apps',
  'mergify',
  'netlify',
  'pre-commit-ci',
  'qodo-merge-pro',
  'renovate',
  'sonarcloud',
  'sonarqubecloud',
  'sourcery-ai',
  'stale',
  'vercel',
]);

/** By name: `name[bot]`, `name-bot`, and the accounts of GitLab's access tokens, `project_7_bot_1f2e`. */
export function isBot(login: string): boolean {
  const name = login.toLowerCase();
  return (
    known.has(name) ||
    /(^|[-_.[])bot(\]|\d*)$/.test(name) ||
    /^(project|group)_\d+_bot/.test(name) ||
    name.startsWith('service_account_')
  );
}
