// Installs what the lockfile says, when the installed packages are missing or are others.
import fs from 'node:fs';
import path from 'node:path';
import { at, root } from './place.mjs';
import { run } from './run.mjs';
import { Stop, progress, say } from './say.mjs';

const networkTrouble = /ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET_TIMEOUT|EPROTO|network/;

/** Makes `node_modules` what `package-lock.json` says. A linked `node_modules` belongs to somebody else and stays as it is. */
export async function installDependencies() {
  if (!isStale()) return;
  if (isLink(at('node_modules'))) {
    say({
      en: 'node_modules is a link and differs from package-lock.json; using it as it is.',
      zh: 'node_modules 是一个链接，且与 package-lock.json 不一致；按现状使用。',
    });
    return;
  }
  await progress({ en: 'Installing dependencies', zh: '正在安装依赖' }, async () => {
    const node = await nodeForNpm();
    let result = await npm(['ci'], root, node);
    if (result.code !== 0 && networkTrouble.test(result.output)) result = await npm(['ci'], root, node);
    fs.rmSync(at('.cache', 'node'), { recursive: true, force: true });
    if (result.code !== 0) throw new Stop(reason(result), result.output.slice(-2000));
  });
}

/**
 * Runs npm without install scripts, audit or advice.
 * @param {string[]} args @param {string} cwd @param {string} [node] what npm itself runs on
 */
export function npm(args, cwd, node = nodeOfNpm) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return run(node, [cli, ...args, ...quiet], { cwd });
  const env = { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH };
  return run('npm', [...args, ...quiet], { cwd, env, shell: process.platform === 'win32' });
}

/** Not the Node in node_modules, which is about to be replaced, but the one npm came with. */
const nodeOfNpm = process.env.npm_node_execpath || process.execPath;

/**
 * On a Node older than 20.19, npm leaves out packages that say they need a newer one, though we bring it. Then that
 * newer Node comes first, alone, and npm runs on it.
 */
async function nodeForNpm() {
  const { code, output } = await run(nodeOfNpm, ['--version']);
  const [major, minor] = output.slice(1).split('.').map(Number);
  const [name, version] = packagedNode();
  if (code !== 0 || major > 20 || (major === 20 && minor >= 19) || !name) return nodeOfNpm;
  const home = at('.cache', 'node');
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{}\n');
  await npm(['install', '--no-save', '--no-package-lock', `${name}@${version}`], home);
  const program = path.join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return fs.existsSync(program) ? program : nodeOfNpm;
}

/** Name and version of the package that carries Node for this platform. */
function packagedNode() {
  const wanted = packages(at('package-lock.json')) || {};
  const known = Object.entries((wanted[''] || {}).optionalDependencies || {});
  return known.find(([name]) => name.startsWith('node-') && fits(wanted[`node_modules/${name}`] || {})) || [];
}

function isStale() {
  const wanted = packages(at('package-lock.json'));
  const installed = packages(at('node_modules', '.package-lock.json'));
  if (!wanted)
    throw new Stop({ en: 'package-lock.json is missing or broken.', zh: 'package-lock.json 缺失或已损坏。' });
  if (!installed) return true;
  const missing = Object.keys(wanted).some((name) => {
    const there = installed[name];
    if (name === '' || wanted[name].link) return false;
    return there ? there.version !== wanted[name].version : !wanted[name].optional;
  });
  // A folder copied from a machine of another kind holds programs that cannot run here.
  const foreign = Object.keys(installed).some((name) => !fits(installed[name]));
  return missing || foreign;
}

function packages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fits(entry) {
  const allows = (list, value) => {
    const items = [].concat(list || []);
    return items.length === 0 || items.includes(value) || items.some((item) => item[0] === '!' && item !== `!${value}`);
  };
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch);
}

function isLink(file) {
  return fs.existsSync(file) && fs.realpathSync(file) !== path.join(fs.realpathSync(root), 'node_modules');
}

function reason(result) {
  if (result.code === 127)
    return { en: 'npm was not found; install Node.js with npm.', zh: '没有找到 npm；请安装带 npm 的 Node.js。' };
  if (/^npm\/[1-6]\./.test(process.env.npm_config_user_agent || '')) {
    return { en: 'This npm is too old; npm 7 or newer is needed.', zh: 'npm 版本过旧；需要 npm 7 或更新的版本。' };
  }
  if (networkTrouble.test(result.output)) {
    return {
      en: 'The dependencies could not be fetched from the package registry, twice; check the network and try again.',
      zh: '两次都无法从软件包仓库取得依赖；请检查网络后重试。',
    };
  }
  if (/EACCES|EPERM|EROFS/.test(result.output)) {
    return {
      en: 'node_modules cannot be written here; check the permissions of this folder.',
      zh: '无法写入 node_modules；请检查该文件夹的权限。',
    };
  }
  if (/ENOSPC/.test(result.output)) return { en: 'The disk is full.', zh: '磁盘已满。' };
  return {
    en: 'npm could not install the dependencies; its own words stand above.',
    zh: 'npm 未能安装依赖；它的原话见上。',
  };
}
