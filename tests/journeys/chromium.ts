// The one browser of a worker, with everything off that would talk to other hosts by itself.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/setup/chromium.mjs';

let browser: Promise<Browser> | undefined;

export function openChromium(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
  });
  return browser;
}

export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
