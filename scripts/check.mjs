// `npm run check`: everything that reads the repository without running the product. Each check is one line.
import { installDependencies } from './setup/dependencies.mjs';
import { findNode, withNode } from './setup/node-24.mjs';
import { at, root } from './setup/place.mjs';
import { run } from './setup/run.mjs';
import { runScript, say } from './setup/say.mjs';

const tool = (file, ...args) => [at('node_modules', ...file.split('/')), ...args];
/** What was found right is kept, so that only what changed is read again. @param {string} room */
const types = (room) => {
  const kept = at('.cache', `types-${room}.tsbuildinfo`);
  return tool('typescript/bin/tsc', '-p', `tsconfig.${room}.json`, '--incremental', '--tsBuildInfoFile', kept);
};

const checks = {
  'types of core': types('core'),
  'types of node': types('node'),
  'types of web': types('web'),
  lint: tool('oxlint/bin/oxlint', '--quiet', '--type-aware'),
  format: tool('@biomejs/biome/bin/biome', 'format', '.'),
  'unused code': tool('knip/bin/knip.js', '--no-progress'),
  house: tool('vitest/vitest.mjs', 'run', 'tests/house'),
  'docs are fresh': [at('scripts', 'docs.ts'), '--check'],
};

runScript(async () => {
  await installDependencies();
  const node = await findNode();
  const asked = process.argv.slice(2);
  const names = Object.keys(checks).filter((name) => asked.length === 0 || asked.some((word) => name.includes(word)));
  let failed = 0;
  for (const name of names) {
    const began = Date.now();
    const { code, output } = await run(node, checks[name], { cwd: root, env: withNode(node) });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const line = `${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`;
    say({ en: line, zh: line });
    if (code !== 0) {
      process.stderr.write(`${output.trim()}\n\n`);
      failed += 1;
    }
  }
  process.stdout.write(`${names.length - failed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
});
