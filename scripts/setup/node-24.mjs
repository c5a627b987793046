// Finds a Node that is new enough to run the sources: this one, or the one that came as a package.
import fs from 'node:fs';
import path from 'node:path';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { Stop } from './say.mjs';

const major = Number(process.versions.node.split('.')[0]);

/** @returns {Promise<string>} the path of a Node 24 or newer */
export async function findNode() {
  if (major >= 24) return process.execPath;
  for (const program of packagedPrograms()) {
    const { code, output } = await run(program, ['--version']);
    if (code !== 0 || Number(output.slice(1).split('.')[0]) < 24) continue;
    linkForScripts(program);
    return program;
  }
  throw new Stop({
    en: `Crux needs Node.js 24 or newer; this is ${process.version}, and no packaged one runs on ${process.platform}-${process.arch}. Install it from nodejs.org and try again.`,
    zh: `Crux 需要 Node.js 24 或更新的版本；当前是 ${process.version}，而 ${process.platform}-${process.arch} 上没有可用的内置版本。请到 nodejs.org 安装后重试。`,
  });
}

function packagedPrograms() {
  const { optionalDependencies } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  return Object.keys(optionalDependencies)
    .map((name) => at('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((file) => fs.existsSync(file));
}

/** npm 10 leaves out the link that makes this Node the `node` of every npm script. */
function linkForScripts(program) {
  const link = at('node_modules', '.bin', 'node');
  if (process.platform !== 'win32' && !fs.existsSync(link))
    fs.symlinkSync(path.relative(path.dirname(link), program), link);
}

/** The environment in which programs of this repository find that Node and the installed tools first. @param {string} node */
export function withNode(node, extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const places = [at('node_modules', '.bin'), path.dirname(node), process.env[key]];
  return { ...process.env, [key]: places.join(path.delimiter), ...extra };
}
