// Reads a report line by line as it arrives.
import { failed } from '../failure.ts';
import type { Read, ReadFailure, Reader } from './report.ts';

/** In characters. */
const longest = 4_000_000;

/** `line` is given each line without its end. */
export function lines(line: (text: string) => ReadFailure | undefined | void, end: () => Read): Reader {
  let rest = '';
  return {
    take(text) {
      const all = rest + text;
      let from = 0;
      for (let to = all.indexOf('\n'); to >= 0; to = all.indexOf('\n', from)) {
        const failure = line(all.slice(from, all.charCodeAt(to - 1) === 13 && to > from ? to - 1 : to));
        if (failure) return failure;
        from = to + 1;
      }
      rest = all.slice(from);
      return rest.length > longest ? failed('not-understood', `a line of more than ${longest} characters`) : undefined;
    },
    end() {
      const failure = rest === '' ? undefined : line(rest.replace(/\r$/, ''));
      return failure ?? end();
    },
  };
}
