// `npm run bench`: how fast the product is, each work beside its floor; some works open pages of the web app as it is now.
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
  return runInFront(node, [at('bench', 'main.ts'), ...process.argv.slice(2)], { cwd: root, env: withNode(node) });
});
