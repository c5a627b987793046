// Reads a report that can only be understood as a whole, such as JSON: kept until its end, within a limit.
import { failed } from '../failure.ts';
import type { Read, Reader } from './report.ts';

/** In characters. */
export const largestWhole = 32_000_000;

export function whole(read: (text: string) => Read): Reader {
  const parts: string[] = [];
  let length = 0;
  return {
    take(text) {
      length += text.length;
      if (length > largestWhole) return failed('too-large', `${largestWhole / 1_000_000} MB`);
      parts.push(text);
      return undefined;
    },
    end: () => read(parts.join('')),
  };
}
