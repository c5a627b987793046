import { setTimeout } from 'node:timers/promises';

const busy = 5;
const longestWait = 5_000;
const longestPause = 50;

/**
 * Does `work` as soon as no other program has locked the file: it waits outside the engine, which would stop the whole
 * process meanwhile. Who has waited before, since `since`, waits no longer than others.
 */
export async function whenUnlocked<Result>(
  work: () => Result,
  since = performance.now(),
  longest = longestWait,
): Promise<Result> {
  for (let pause = 2; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      return work();
    } catch (fault) {
      if (!isLocked(fault) || performance.now() - since > longest) throw fault;
    }
    await setTimeout(pause);
  }
}

function isLocked(fault: unknown): boolean {
  const { errcode } = fault as { errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === busy;
}
