// `npm start`: makes everything ready that is missing, then runs the server until it is told to stop.
import { installDependencies } from './setup/dependencies.mjs';
import { findNode, withNode } from './setup/node-24.mjs';
import { at } from './setup/place.mjs';
import { runInFront } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { buildWebApp } from './setup/web-app.mjs';

runScript(async () => {
  await installDependencies();
  const node = await findNode();
  await buildWebApp(node);
  return runInFront(node, [at('src', 'server', 'run', 'entry.ts'), ...process.argv.slice(2)], { env: withNode(node) });
});
