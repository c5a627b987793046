// `npm run dev`: the server, started again when a source changes, and the web app as Vite serves it, changing in place.
import { spawn } from 'node:child_process';
import { installDependencies } from './setup/dependencies.mjs';
import { findNode, withNode } from './setup/node-24.mjs';
import { at, root } from './setup/place.mjs';
import { runScript, say } from './setup/say.mjs';

runScript(async () => {
  await installDependencies();
  const node = await findNode();
  const port = process.env.CRUX_PORT || '4170';
  const address = `http://127.0.0.1:${port}`;
  const env = withNode(node, { CRUX_PORT: port, CRUX_DEV_SERVER: address, CRUX_PUBLIC_URL: 'http://localhost:5170' });
  const programs = [
    [at('src', 'server', 'run', 'entry.ts'), '--watch'],
    [at('node_modules', 'vite', 'bin', 'vite.js')],
  ].map(([file, ...options]) => spawn(node, [...options, file], { cwd: root, env, stdio: 'inherit' }));
  say({ en: 'The web app is at http://localhost:5170', zh: '网页在 http://localhost:5170' });

  // When one of them ends, so does the other.
  return new Promise((resolve) => {
    for (const program of programs) {
      program.on('close', (code) => {
        for (const other of programs) other.kill('SIGTERM');
        resolve(code || 0);
      });
    }
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.on(signal, () => programs.forEach((program) => program.kill(signal)));
  });
});
