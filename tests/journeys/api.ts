// Calls the API from a page, with the session of whoever sits there: to set a scene that the story is not about.
import type { Page } from 'playwright-core';
import { type Call, type CallInput, type Fetch, type ReplyOf, client } from '../../src/contract/client.ts';

type Init = Parameters<Fetch>[1];

/** A typed caller for the person of this page; asked of the browser's context, so the page is not disturbed. */
export function apiOf(page: Page): <C extends Call>(name: C, input: CallInput<C>) => Promise<ReplyOf<C>> {
  return client(async (url, { method, headers, body }: Init) => {
    const origin = new URL(page.url()).origin;
    const reply = await page.context().request.fetch(url, {
      method,
      headers: { ...headers, origin },
      ...(body === undefined ? {} : { data: body }),
    });
    return { ok: reply.ok(), status: reply.status(), text: () => reply.text() };
  });
}
