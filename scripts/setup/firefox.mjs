// Finds a Firefox for the journey that is told in it, or fetches Debian's.
import fs from 'node:fs';
import path from 'node:path';
import { unpackDebianPackage } from './debian-file.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { progress } from './say.mjs';

const store = at('.cache', 'firefox');
const unpacked = path.join(store, 'usr', 'lib', 'firefox-esr', 'firefox-esr');

/** @returns {Promise<Record<string, string>>} `FIREFOX_PATH` of one that answers, and `FIREFOX_LIBRARIES` of the one fetched; empty where none can be had */
export async function ensureFirefox() {
  for (const one of [process.env.FIREFOX_PATH, ...onMachine()]) {
    if (one && (await answers({ FIREFOX_PATH: one }))) return { FIREFOX_PATH: one };
  }
  if (!fs.existsSync(unpacked)) {
    const text = { en: 'Fetching Firefox for the tests', zh: '正在为测试下载 Firefox' };
    await progress(text, () => unpackDebianPackage('firefox-esr', store, { lacking: true }));
  }
  const libraries = path.join(store, 'usr', 'lib');
  const folders = fs.existsSync(libraries) ? fs.readdirSync(libraries).map((one) => path.join(libraries, one)) : [];
  const fetched = { FIREFOX_PATH: unpacked, FIREFOX_LIBRARIES: folders.join(path.delimiter) };
  return (await answers(fetched)) ? fetched : {};
}

function onMachine() {
  const folders = (process.env.PATH || '')
    .split(path.delimiter)
    .concat('/usr/bin', '/Applications/Firefox.app/Contents/MacOS');
  return folders
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)))
    .filter((file) => fs.existsSync(file));
}

async function answers({ FIREFOX_PATH, FIREFOX_LIBRARIES }) {
  const env = { ...process.env, ...(FIREFOX_LIBRARIES && { LD_LIBRARY_PATH: FIREFOX_LIBRARIES }) };
  return (await run(FIREFOX_PATH, ['--version'], { env })).code === 0;
}
