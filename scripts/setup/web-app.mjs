// Builds the web app when its sources changed since the last build.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withNode } from './node-24.mjs';
import { at, root } from './place.mjs';
import { run } from './run.mjs';
import { Stop, progress } from './say.mjs';

const sources = ['src/web', 'src/core', 'src/contract', 'vite.config.ts', 'tsconfig.web.json', 'package-lock.json'];
const stamp = at('dist', 'web', '.sources');

/** @param {string} node */
export async function buildWebApp(node) {
  if (!fs.existsSync(at('vite.config.ts'))) return;
  const now = hashOfSources();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return;
  await progress({ en: 'Building the web app', zh: '正在构建网页' }, async () => {
    const vite = at('node_modules', 'vite', 'bin', 'vite.js');
    const result = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env: withNode(node) });
    if (result.code !== 0) {
      throw new Stop(
        { en: 'The web app could not be built; the reason stands above.', zh: '网页构建失败；原因见上。' },
        result.output.slice(-4000),
      );
    }
    fs.writeFileSync(stamp, now);
  });
}

function hashOfSources() {
  const hash = crypto.createHash('sha256');
  const add = (file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of fs.readdirSync(file).sort()) add(path.join(file, name));
    } else if (!/\.test\.tsx?$/.test(file)) {
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
    }
  };
  for (const source of sources) add(at(source));
  return hash.digest('hex');
}
