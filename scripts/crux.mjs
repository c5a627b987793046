#!/usr/bin/env node
// The `crux` command. Runs the sources on Node 24: on this Node when it is new enough, otherwise on the one that came as a package.
// Plain JavaScript of 2020, so that an old Node can read it and say what is missing.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/cli/main.ts', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import(main.href);
} else {
  const node = packagedNode();
  if (node) runOn(node);
  else refuse();
}

/** The path of the packaged Node for this machine, if it was installed. */
function packagedNode() {
  const require = createRequire(import.meta.url);
  const place = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of [`node-${place}`, `node-bin-${place}`]) {
    try {
      return join(dirname(require.resolve(`${name}/package.json`)), 'bin', file);
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

/** The same command on that Node, with its exit status; signals go on to it. */
function runOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', refuse);
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : code;
  });
}

function refuse() {
  const zh = /^zh/i.test(
    process.env.CRUX_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  );
  process.stderr.write(
    zh
      ? `Crux 需要 Node.js 24 或更新的版本（当前是 ${process.version}），请先在 Crux 的文件夹里运行 npm install，或到 nodejs.org 安装。\n`
      : `Crux needs Node.js 24 or newer (this is ${process.version}): run npm install in the folder of Crux first, or install Node.js from nodejs.org.\n`,
  );
  process.exitCode = 2;
}
