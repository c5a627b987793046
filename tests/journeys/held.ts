// A slow network whose slowness the story decides: requests wait until it lets them go.
import type { Page } from 'playwright-core';

export type Held = {
  /** Resolves when the first request has come this far. */
  begun: Promise<void>;
  /** Lets go what waits, and from now on everything. */
  release(): void;
};

/** Holds the requests to addresses that fit the pattern. */
export async function held(page: Page, pattern: string): Promise<Held> {
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    begun.resolve();
    await released.promise;
    await route.continue();
  });
  return { begun: begun.promise, release: released.resolve };
}
