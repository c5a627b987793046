// What a page took from its load to now: when its largest part was painted, and how much was fetched for it.
import type { Page } from 'playwright-core';

/** `paint`: ms after the page was asked for, null where the browser says nothing; bytes as they are fetched, compressed. */
export type Weight = { paint: number | null; script: number; all: number };

export async function weightOf(page: Page): Promise<Weight> {
  return page.evaluate<Weight>(`new Promise((done) => {
    const fetched = performance.getEntriesByType('resource');
    const sum = (list) => list.reduce((all, one) => all + one.encodedBodySize, 0);
    const bytes = {
      script: sum(fetched.filter(({ name }) => new URL(name).pathname.endsWith('.js'))),
      all: sum([...fetched, ...performance.getEntriesByType('navigation')]),
    };
    const tell = (paint) => done({ paint, ...bytes });
    new PerformanceObserver((list) => tell(Math.round(list.getEntries().at(-1).startTime)))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => tell(null), 200);
  })`);
}

/** `412 ms, 210 KB of script, 288 KB in all` */
export function saidWeight({ paint, script, all }: Weight): string {
  const size = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return `${paint === null ? 'not painted' : `${paint} ms`}, ${size(script)} of script, ${size(all)} in all`;
}
