// Fetches a Debian package and unpacks it into a folder of ours: nothing is installed or started, and nobody has to be root.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @param {string} name of the package @param {string} folder where it is unpacked, made when it is missing
 * @returns {Promise<boolean>} whether it lies there now; false where there is no apt, or no such package
 */
export async function unpackDebianPackage(name, folder) {
  if (process.platform !== 'linux' || (await run('apt-get', ['--version'])).code !== 0) return false;
  const home = path.join(folder, '.apt');
  for (const part of ['lists/partial', 'cache/archives/partial'])
    fs.mkdirSync(path.join(home, part), { recursive: true });
  const download = (/** @type {string[]} */ options) => run('apt-get', [...options, 'download', name], { cwd: home });
  // The machine's own lists first; where it has none, lists of our own.
  const own = [
    '-o',
    `Dir::State::lists=${home}/lists`,
    '-o',
    `Dir::Cache=${home}/cache`,
    '-o',
    'APT::Sandbox::User=root',
  ];
  const options = (await download([])).code === 0 ? [] : own;
  if (options.length > 0) {
    await run('apt-get', [...own, 'update'], { cwd: home });
    await download(own);
  }
  const file = fs.readdirSync(home).find((one) => one.endsWith('.deb'));
  const unpacked = file !== undefined && (await run('dpkg-deb', ['-x', path.join(home, file), folder])).code === 0;
  fs.rmSync(home, { recursive: true, force: true });
  return unpacked;
}
