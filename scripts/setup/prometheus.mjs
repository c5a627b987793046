// Finds a Prometheus for the tests that read from a real one, or fetches Debian's.
import fs from 'node:fs';
import path from 'node:path';
import { unpackDebianPackage } from './debian-file.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { Missing, progress } from './say.mjs';

const store = at('.cache', 'prometheus');
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The folder with `prometheus` and `promtool`: named by `PROMETHEUS_HOME`, on the machine, or fetched earlier. @returns {string | undefined} */
export function findPrometheus() {
  if (process.env.PROMETHEUS_HOME) return process.env.PROMETHEUS_HOME;
  const onPath = (process.env.PATH || '')
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/opt/homebrew/bin');
  const has = (/** @type {string} */ folder) =>
    ['prometheus', 'promtool'].every((name) => fs.existsSync(path.join(folder, name + suffix)));
  return onPath.concat(path.join(store, 'usr', 'bin')).find(has);
}

/** @returns {Promise<string>} the folder with a `prometheus` that answers */
export async function ensurePrometheus() {
  if (!findPrometheus()) {
    const text = { en: 'Fetching Prometheus for the tests', zh: '正在为测试下载 Prometheus' };
    await progress(text, () => unpackDebianPackage('prometheus', store));
  }
  const found = findPrometheus();
  if (found && (await run(path.join(found, `prometheus${suffix}`), ['--version'])).code === 0) return found;
  throw new Missing({
    en: found
      ? `The Prometheus in ${found} does not start; set PROMETHEUS_HOME to a folder with one that does.`
      : 'No Prometheus was found and none could be fetched from Debian; install Prometheus, or set PROMETHEUS_HOME to the folder of its programs.',
    zh: found
      ? `${found} 中的 Prometheus 无法启动；请将 PROMETHEUS_HOME 设为可用的程序所在的目录。`
      : '没有找到 Prometheus，也无法从 Debian 取得；请安装 Prometheus，或将 PROMETHEUS_HOME 设为其程序所在的目录。',
  });
}
