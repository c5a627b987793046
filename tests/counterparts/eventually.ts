// Waits for what another program does in its own time.
import { setTimeout as sleep } from 'node:timers/promises';

/** What `look` gives as soon as it is not undefined. */
export async function eventually<Seen>(look: () => Promise<Seen | undefined>, seconds = 20): Promise<Seen> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > until) throw new Error(`not seen within ${seconds} s`);
    await sleep(100);
  }
}
