// Fetches a Debian package and unpacks it into a folder of ours: nothing is installed or started, and nobody has to be root.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @param {string} name of the package @param {string} folder where it is unpacked, made when it is missing
 * @param {{ lacking?: boolean }} [also] `lacking`: with the packages it needs and the machine does not have
 * @returns {Promise<boolean>} whether it lies there now; false where there is no apt, or no such package
 */
export async function unpackDebianPackage(name, folder, { lacking = false } = {}) {
  if (process.platform !== 'linux' || (await run('apt-get', ['--version'])).code !== 0) return false;
  const home = path.join(folder, '.apt');
  for (const part of ['lists/partial', 'cache/archives/partial'])
    fs.mkdirSync(path.join(home, part), { recursive: true });
  const download = async (/** @type {string[]} */ options) => {
    const names = lacking ? await lackingFor(name, options) : [name];
    return run('apt-get', [...options, 'download', ...names], { cwd: home });
  };
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
  const files = fs.readdirSync(home).filter((one) => one.endsWith('.deb'));
  let unpacked = files.length > 0;
  for (const file of files)
    unpacked = (await run('dpkg-deb', ['-x', path.join(home, file), folder])).code === 0 && unpacked;
  fs.rmSync(home, { recursive: true, force: true });
  return unpacked;
}

/** What an installation would bring, asked without installing; the package itself is always among it. @param {string} name @param {string[]} options */
async function lackingFor(name, options) {
  const { output } = await run('apt-get', [...options, '-s', '--no-install-recommends', 'install', name]);
  const found = [...output.matchAll(/^Inst (\S+)/gm)].map(([, one = '']) => one);
  return [...new Set([name, ...found])];
}
