// A Firefox of its own, led over WebDriver BiDi: what one person does on a page, and what went wrong there.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connect, Unanswered } from './bidi.ts';

/** What stands on the page, by what a person or a screen reader finds it. */
export type Place = { role: string; name: string } | { css: string };

export type Firefox = {
  goto(address: string): Promise<void>;
  /** Waits until it is there. */
  find(place: Place): Promise<string>;
  press(place: Place): Promise<void>;
  /** Types into what has the focus; `Enter` is a key. */
  type(words: string): Promise<void>;
  evaluate<Value>(expression: string): Promise<Value>;
  /** Errors of the page and requests to other hosts. */
  troubles: string[];
  stop(): Promise<void>;
};

/** Nothing but the pages it is led to: no updates, no reports, no lists to fetch. */
const quiet = {
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nothing',
};

const waitsMs = 45_000;

/** @param origin the only host that its pages may speak to */
export async function openFirefox(program: string, lang: 'en' | 'zh', origin: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'crux-firefox-'));
  const preferences = { ...quiet, 'intl.accept_languages': lang === 'zh' ? 'zh-CN' : 'en' };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
  const libraries = process.env['FIREFOX_LIBRARIES'];
  const env = { ...process.env, HOME: profile, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  const browser = spawn(program, options, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const bidi = await connect(`${await listening(browser)}/session`);
  const troubles: string[] = [];
  const context = await begin(bidi, origin, troubles);
  return {
    ...actions(bidi, context, origin),
    troubles,
    async stop() {
      bidi.close();
      if (browser.exitCode === null) {
        const ended = once(browser, 'exit');
        browser.kill('SIGKILL');
        await ended;
      }
      // Its other processes go a moment later.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function listening(browser: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    browser.stderr?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('close', () => reject(new Error(`Firefox ended:\n${printed}`)));
  });
}

async function begin(bidi: Bidi, origin: string, troubles: string[]): Promise<string> {
  await bidi.send('session.new', { capabilities: {} });
  bidi.on('log.entryAdded', (entry: { level: string; text: string }) => {
    if (entry.level === 'error') troubles.push(`console: ${entry.text}`);
  });
  bidi.on('network.beforeRequestSent', ({ request }: { request: { url: string } }) => {
    const url = new URL(request.url);
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) troubles.push(`request to ${request.url}`);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  return context;
}

function unanswered(fault: unknown): undefined {
  if (!(fault instanceof Unanswered)) throw fault;
}

function actions(bidi: Bidi, context: string, origin: string) {
  // Whether it was done shows in what is looked for next.
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] }).catch(unanswered);
  const find = async (place: Place): Promise<string> => {
    const locator = 'css' in place ? { type: 'css', value: place.css } : { type: 'accessibility', value: place };
    for (const until = Date.now() + waitsMs; Date.now() < until; ) {
      const found = await bidi
        .send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator })
        .catch(unanswered);
      const node = found?.nodes[0];
      if (node !== undefined) return node.sharedId;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Firefox does not show ${JSON.stringify(place)}`);
  };
  return {
    find,
    async goto(address: string) {
      const url = new URL(address, origin).href;
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }).catch(unanswered);
    },
    async press(place: Place) {
      const element = { sharedId: await find(place) };
      const scroll = '(element) => element.scrollIntoView({ block: "center" })';
      await bidi.send('script.callFunction', {
        functionDeclaration: scroll,
        arguments: [element],
        target: { context },
        awaitPromise: false,
      });
      const moved = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } };
      const pressed = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions: [moved, ...pressed] });
    },
    async type(words: string) {
      const keys = words === 'Enter' ? ['\uE007'] : [...words];
      await act({
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      });
    },
    async evaluate<Value>(expression: string): Promise<Value> {
      const told = await bidi.send<{ type: string; result: { value: string } }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (told.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(told)}`);
      return JSON.parse(told.result.value) as Value;
    },
  };
}
