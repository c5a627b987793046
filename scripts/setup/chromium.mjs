// Finds a Chromium for the journeys, or installs one.
import fs from 'node:fs';
import path from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { withNode } from './node-24.mjs';
import { at, root } from './place.mjs';
import { run } from './run.mjs';
import { Missing, progress } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser named by `CHROME_PATH`, on the machine, or fetched earlier. @returns {string | undefined} */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH || '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return onPath.concat(elsewhere, fetched()).find((file) => fs.existsSync(file));
}

/** @param {string} node @returns {Promise<string>} the path of a Chromium that answers */
export async function ensureChromium(node) {
  let found = findChromium();
  if (!found) {
    const text = { en: 'Installing Chromium for the browser tests', zh: '正在为浏览器测试安装 Chromium' };
    await installDebianPackages(['chromium', 'fonts-noto-cjk'], text);
    if (!findChromium()) await progress(text, () => fetchChromium(node));
    found = findChromium();
  }
  if (found && (await run(found, ['--version', '--no-sandbox'])).code === 0) return found;
  throw new Missing({
    en: found
      ? `The browser at ${found} does not start; set CHROME_PATH to one that does.`
      : 'No Chromium was found and none could be installed; install Chromium or Chrome, or set CHROME_PATH.',
    zh: found
      ? `${found} 处的浏览器无法启动；请将 CHROME_PATH 设为可用的浏览器。`
      : '没有找到 Chromium，也无法安装；请安装 Chromium 或 Chrome，或设置 CHROME_PATH。',
  });
}

const store = at('.cache', 'browsers');

function fetchChromium(node) {
  const cli = at('node_modules', 'playwright-core', 'cli.js');
  return run(node, [cli, 'install', '--only-shell', 'chromium'], {
    cwd: root,
    env: withNode(node, { PLAYWRIGHT_BROWSERS_PATH: store }),
  });
}

/** Programs in the store of the browser that playwright-core fetched. */
function fetched() {
  if (!fs.existsSync(store)) return [];
  const programs = /^(chrome-headless-shell|headless_shell|chrome|chrome-headless-shell\.exe|chrome\.exe)$/;
  const inside = (folder) => fs.readdirSync(folder, { withFileTypes: true });
  return inside(store)
    .filter((entry) => entry.isDirectory())
    .flatMap((browser) =>
      inside(path.join(store, browser.name))
        .filter((entry) => entry.isDirectory())
        .flatMap((build) =>
          inside(path.join(store, browser.name, build.name)).map((file) =>
            path.join(store, browser.name, build.name, file.name),
          ),
        ),
    )
    .filter((file) => programs.test(path.basename(file)));
}
