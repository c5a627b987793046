// Finds a curl for the tests of what people paste into their CI, or fetches Debian's.
import fs from 'node:fs';
import path from 'node:path';
import { unpackDebianPackage } from './debian-file.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { progress } from './say.mjs';

const store = at('.cache', 'curl');

/** @returns {Promise<Record<string, string>>} `CURL_PATH` and `CURL_LIBRARIES` of the one fetched; empty where the machine has its own, or none can be had */
export async function ensureCurl() {
  if (await answers(process.env)) return {};
  if (!fs.existsSync(path.join(store, 'usr', 'bin'))) {
    const text = { en: 'Fetching curl for the tests', zh: '正在为测试下载 curl' };
    await progress(text, () => unpackDebianPackage('curl', store, { lacking: true }));
  }
  const libraries = path.join(store, 'usr', 'lib');
  const folders = fs.existsSync(libraries) ? fs.readdirSync(libraries).map((one) => path.join(libraries, one)) : [];
  const fetched = {
    CURL_PATH: path.join(store, 'usr', 'bin'),
    CURL_LIBRARIES: [libraries, ...folders].join(path.delimiter),
  };
  const env = { ...process.env, PATH: fetched.CURL_PATH, LD_LIBRARY_PATH: fetched.CURL_LIBRARIES };
  return (await answers(env)) ? fetched : {};
}

/** `--fail-with-body` came with 7.76. */
async function answers(env) {
  const { code, output } = await run('curl', ['--version'], { env });
  const [, major = '0', minor = '0'] = /^curl (\d+)\.(\d+)/.exec(output) || [];
  return code === 0 && Number(major) * 1000 + Number(minor) >= 7076;
}
