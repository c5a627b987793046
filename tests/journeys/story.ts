// A story is told once and happens twice, in Chinese and in English, each time on a server and in a browser of its own.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Lang, type Text, langs, say } from '../../src/core/text.ts';
import { closeChromium, openChromium } from './chromium.ts';
import { look } from './look.ts';
import { type RunningServer, startServer } from './running-server.ts';
import { watch } from './troubles.ts';

export type Person = {
  page: Page;
  context: BrowserContext;
  /** Pictures of the page as it is now, and what axe says about it. */
  look(label: string): Promise<void>;
};

export type Telling = {
  lang: Lang;
  server: RunningServer;
  /** The words of this telling. */
  say(text: Text, values?: Record<string, string | number>): string;
  /** Somebody sits down at a browser of their own, not signed in. */
  person(): Promise<Person>;
};

export type Setting = {
  /** Statuses of replies that belong to the story, such as 409 where somebody runs into a refusal. */
  expected?: readonly number[];
  environment?: Record<string, string>;
  /** Another server that the story leads to, such as the company's sign-in. */
  elsewhere?: string;
};

/** Declares the two tests of a story. They fail on what `tell` throws and on any trouble on any page. */
export function story(name: string, tell: (telling: Telling) => Promise<void>, setting: Setting = {}): void {
  describe(name, () => {
    afterAll(closeChromium);
    test.each(langs)('%s', async (lang) => {
      const server = await startServer({ CRUX_LANG: lang, ...setting.environment });
      const contexts: BrowserContext[] = [];
      const troubles: string[] = [];
      const person = async () => {
        const one = await sitDown(lang, server, setting, troubles, `${name}-${lang}`);
        contexts.push(one.context);
        return one;
      };
      try {
        await tell({ lang, server, say: (text, values) => say(text, lang, values), person });
        expect(troubles).toEqual([]);
      } catch (failure) {
        const seen = await lastLook(contexts, `${name}-${lang}`);
        // In the words of the failure: a run tells of it in one line, and its pictures stay where it ran.
        if (failure instanceof Error) addTo(failure, [...troubles, ...seen]);
        throw failure;
      } finally {
        for (const context of contexts) await context.close();
        await server.stop();
      }
    });
  });
}

async function sitDown(
  lang: Lang,
  server: RunningServer,
  { expected = [], elsewhere }: Setting,
  troubles: string[],
  prefix: string,
): Promise<Person> {
  const browser = await openChromium();
  const context = await browser.newContext({
    locale: lang === 'zh' ? 'zh-CN' : 'en',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    baseURL: server.address,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  // The same server by its name, which passkeys want.
  const own = [server.address, server.address.replace('127.0.0.1', 'localhost')];
  const addresses = elsewhere === undefined ? own : [...own, elsewhere];
  await watch(page, addresses, expected, troubles);
  return { page, context, look: (label) => look(page, `${prefix}-${label}`.replaceAll(' ', '-'), troubles) };
}

/** What the pages showed when the story broke: a picture of each, and in a line each where they stood and how they began. */
async function lastLook(contexts: BrowserContext[], prefix: string): Promise<string[]> {
  const seen: string[] = [];
  for (const [index, context] of contexts.entries()) {
    for (const page of context.pages()) {
      const path = new URL(`./shots/${prefix.replaceAll(' ', '-')}-broken-${index}.png`, import.meta.url).pathname;
      await page
        .screenshot({ path, fullPage: true })
        .catch((fault: unknown) => seen.push(`no picture: ${String(fault)}`));
      const words = await page.evaluate<string>('document.body.innerText').catch(String);
      seen.push(`the page at ${page.url()}: ${words.replaceAll(/\s+/g, ' ').slice(0, 600)}`);
    }
  }
  return seen;
}

/** Reports print the stack, which holds the words as they were at first. */
function addTo(failure: Error, lines: readonly string[]): void {
  const before = failure.message;
  failure.message = [before, ...lines].join('\n');
  if (failure.stack !== undefined) failure.stack = failure.stack.replace(before, () => failure.message);
}
