import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back to the system what starting up left behind: loading the program makes the heap three times as large as what
 * it keeps, and an idle Node never shrinks it by itself. Takes some 50 ms, so it waits until the first page was served.
 */
export function giveMemoryBack(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as NodeJS.GCFunction;
    void collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, 2_000).unref();
}
