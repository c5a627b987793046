// Finds a Node that is too old for the sources, for the test of what the `crux` command does there, or fetches one.
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './dependencies.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { progress } from './say.mjs';

const version = '20.18.1';
const store = at('.cache', 'old-node');

/** @returns {Promise<Record<string, string>>} `OLD_NODE`, its path; empty where none can be had */
export async function ensureOldNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env.PATH || '').split(path.delimiter);
  for (const file of folders.map((folder) => path.join(folder, name))) if (await isOld(file)) return { OLD_NODE: file };
  const { optionalDependencies } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  const packaged = Object.keys(optionalDependencies).find((one) => fs.existsSync(at('node_modules', one)));
  if (!packaged) return {};
  const file = path.join(store, 'node_modules', packaged, 'bin', name);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(store, { recursive: true });
    fs.writeFileSync(path.join(store, 'package.json'), '{}\n');
    await progress({ en: 'Fetching an old Node for the tests', zh: '正在为测试下载旧版 Node' }, () =>
      npm(['install', '--no-save', '--no-package-lock', `${packaged}@${version}`], store),
    );
  }
  return (await isOld(file)) ? { OLD_NODE: file } : {};
}

async function isOld(file) {
  if (!fs.existsSync(file)) return false;
  const { code, output } = await run(file, ['--version']);
  return code === 0 && Number(output.slice(1).split('.')[0]) < 24;
}
