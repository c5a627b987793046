// Finds a MariaDB server for the tests that read from a real one, or fetches Debian's.
import fs from 'node:fs';
import path from 'node:path';
import { unpackDebianPackage } from './debian-file.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { Missing, progress } from './say.mjs';

const store = at('.cache', 'mariadb');

/**
 * The folder that holds `sbin/mariadbd` (or `bin`) and `share`: named by `MARIADB_HOME`, on the machine, or fetched earlier.
 * @returns {{ home: string, program: string, scripts: string, libraries: string } | undefined}
 */
export function findMariadb() {
  const homes = [process.env.MARIADB_HOME, '/usr', '/usr/local', '/usr/local/mysql', '/opt/homebrew'];
  for (const home of [...homes, path.join(store, 'usr')]) {
    if (!home) continue;
    const program = ['sbin', 'bin', 'libexec']
      .map((folder) => path.join(home, folder, 'mariadbd'))
      .find((file) => fs.existsSync(file));
    const scripts = ['share/mysql', 'share/mariadb', 'share']
      .map((folder) => path.join(home, folder))
      .find((folder) => ['', '_data'].every((part) => tables(folder, part) !== undefined));
    if (program && scripts) return { home, program, scripts, libraries: librariesOf(home) };
  }
  return undefined;
}

/** The statements that make a server's own tables; newer versions name them after MariaDB. @param {string} folder @param {string} part */
export function tables(folder, part) {
  return ['mysql', 'mariadb']
    .map((name) => path.join(folder, `${name}_system_tables${part}.sql`))
    .find((file) => fs.existsSync(file));
}

/** Beside an unpacked server lie the libraries that the machine lacks. @param {string} home */
function librariesOf(home) {
  const folder = path.join(home, 'lib');
  if (!home.startsWith(store) || !fs.existsSync(folder)) return '';
  return [folder, ...fs.readdirSync(folder).map((one) => path.join(folder, one))].join(path.delimiter);
}

/** @returns {Promise<string>} the home of a MariaDB that starts */
export async function ensureMariadb() {
  if (!findMariadb()) {
    const text = { en: 'Fetching MariaDB for the tests', zh: '正在为测试下载 MariaDB' };
    await progress(text, () => unpackDebianPackage('mariadb-server-core', store, { lacking: true }));
  }
  const found = findMariadb();
  const env = { ...process.env, LD_LIBRARY_PATH: found?.libraries || process.env.LD_LIBRARY_PATH };
  if (found && (await run(found.program, ['--no-defaults', '--version'], { env })).code === 0) return found.home;
  throw new Missing({
    en: found
      ? `The MariaDB in ${found.home} does not start; set MARIADB_HOME to the folder of one that does.`
      : 'No MariaDB was found and none could be fetched from Debian; install MariaDB, or set MARIADB_HOME to its folder.',
    zh: found
      ? `${found.home} 中的 MariaDB 无法启动；请将 MARIADB_HOME 设为可用的 MariaDB 所在的目录。`
      : '没有找到 MariaDB，也无法从 Debian 取得；请安装 MariaDB，或将 MARIADB_HOME 设为它所在的目录。',
  });
}
