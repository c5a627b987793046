// `npm run look`: pictures of every page in every state. `npm run look -- draft` takes one page; `--before` keeps the
// pictures aside, and the next look tells which differ from them.
import { ensureChromium } from './setup/chromium.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { findNode, withNode } from './setup/node-24.mjs';
import { at, root } from './setup/place.mjs';
import { runInFront } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { buildWebApp } from './setup/web-app.mjs';

runScript(async () => {
  await installDependencies();
  const node = await findNode();
  await buildWebApp(node);
  const browser = await ensureChromium(node);
  return runInFront(node, [at('tests', 'look', 'main.ts'), ...process.argv.slice(2)], {
    cwd: root,
    env: withNode(node, { CHROME_PATH: browser }),
  });
});
