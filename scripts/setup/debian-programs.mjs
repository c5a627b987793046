// Finds the programs that people paste commands for, for the tests of those commands, or fetches Debian's.
import fs from 'node:fs';
import path from 'node:path';
import { unpackDebianPackage } from './debian-file.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { progress } from './say.mjs';

/** `--json` of curl came with 7.82. */
export const ensureCurl = () => ensure('curl', /^curl (\d+)\.(\d+)/, 7082);
/** Both answer `-v` or `version` in any version that is still kept. */
export const ensureNginx = () => ensure('nginx', /nginx\/(\d+)\.(\d+)/, 1000, '-v');
export const ensureCaddy = () => ensure('caddy', /v?(\d+)\.(\d+)/, 2000, 'version');
export const ensureJq = () => ensure('jq', /^jq-(\d+)\.(\d+)/, 1006);

/**
 * @param {'curl' | 'jq' | 'nginx' | 'caddy'} name @param {RegExp} version its two first numbers @param {number} least as major × 1000 + minor @param {string} [asked] how the version is asked for
 * @returns {Promise<Record<string, string>>} `CURL_PATH` and `CURL_LIBRARIES` of the one fetched; empty where the machine has its own, or none can be had
 */
async function ensure(name, version, least, asked = '--version') {
  const wanted = { name, version, least, asked };
  if (await answers(wanted, process.env)) return {};
  const store = at('.cache', name);
  if (!fs.existsSync(path.join(store, 'usr'))) {
    const text = { en: `Fetching ${name} for the tests`, zh: `正在为测试下载 ${name}` };
    await progress(text, () => unpackDebianPackage(name, store, { lacking: true }));
  }
  const libraries = path.join(store, 'usr', 'lib');
  const folders = fs.existsSync(libraries) ? fs.readdirSync(libraries).map((one) => path.join(libraries, one)) : [];
  const bin = ['bin', 'sbin'].map((one) => path.join(store, 'usr', one)).join(path.delimiter);
  const found = [libraries, ...folders].join(path.delimiter);
  const env = { ...process.env, PATH: bin, LD_LIBRARY_PATH: found };
  const prefix = name.toUpperCase();
  return (await answers(wanted, env)) ? { [`${prefix}_PATH`]: bin, [`${prefix}_LIBRARIES`]: found } : {};
}

/** @param {{ name: string, version: RegExp, least: number, asked: string }} wanted @param {NodeJS.ProcessEnv} env */
async function answers({ name, version, least, asked }, env) {
  const { code, output } = await run(name, [asked], { env });
  const [, major = '0', minor = '0'] = version.exec(output) || [];
  return code === 0 && Number(major) * 1000 + Number(minor) >= least;
}
