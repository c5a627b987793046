// A Firefox of its own, led over WebDriver BiDi: what one person does on a page, and what went wrong there.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connect, Unanswered } from './bidi.ts';

/** What stands on the page, by what a person or a screen reader finds it. */
export type Place = { role: keyof typeof elementsOf; name: string } | { css: string };

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

/** What Firefox says of the live stream of a page that is left: it breaks the connection before the page may end it. */
const leftStream = /\/api\/events\/stream was interrupted while the page was loading/;

const elementsOf = { link: 'a[href]', button: 'button', textbox: 'textarea, input:not([type])' };

/** Firefox's own search by role and name takes twenty seconds on a long page. */
const byName = `(css, name) => {
  const told = (element) => {
    const copy = element.cloneNode(true);
    for (const unsaid of copy.querySelectorAll('[aria-hidden]')) unsaid.remove();
    return copy.textContent.trim();
  };
  const called = (element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = [...ids.map((id) => document.getElementById(id)), ...(element.labels ?? []), element];
    return element.getAttribute('aria-label') ?? labels.filter(Boolean).map(told).find(Boolean);
  };
  const shown = [...document.querySelectorAll(css)].filter((element) => element.checkVisibility());
  return shown.find((element) => called(element) === name) ?? null;
}`;

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
    if (entry.level === 'error' && !leftStream.test(entry.text)) troubles.push(`console: ${entry.text}`);
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

/** While one document makes way for the next there is none to look in. */
function notThere(fault: unknown): undefined {
  if (fault instanceof Error && fault.message.includes('contextNode is null')) return undefined;
  return unanswered(fault);
}

type Located = { nodes: { sharedId: string }[] };
type Called = { type: string; result: { sharedId?: string } };

function actions(bidi: Bidi, context: string, origin: string) {
  // Whether it was done shows in what is looked for next.
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] }).catch(unanswered);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const told = await bidi.send<{ type: string; result: { value: string } }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (told.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(told)}`);
    return JSON.parse(told.result.value) as Value;
  };
  const look = async (place: Place): Promise<string | undefined> => {
    if ('css' in place) {
      const locator = { type: 'css', value: place.css };
      const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', { context, locator });
      return nodes[0]?.sharedId;
    }
    const told = await bidi.send<Called>('script.callFunction', {
      functionDeclaration: byName,
      arguments: [elementsOf[place.role], place.name].map((value) => ({ type: 'string', value })),
      target: { context },
      awaitPromise: false,
    });
    if (told.type !== 'success') throw new Error(`${JSON.stringify(place)}: ${JSON.stringify(told)}`);
    return told.result.sharedId;
  };
  const find = async (place: Place): Promise<string> => {
    for (const until = Date.now() + waitsMs; Date.now() < until; ) {
      const node = await look(place).catch(notThere);
      if (node !== undefined) return node;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const there = await evaluate<string>('location.pathname + "\\n" + document.body.innerText');
    throw new Error(`Firefox does not show ${JSON.stringify(place)}, but ${there}`);
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
    evaluate,
  };
}
