// Reads a report that can only be understood as a whole, such as JSON: kept until its end, within a limit.
import { largestText, megabytes } from '../../core/upload-limits.ts';
import { failed } from '../failure.ts';
import type { Read, Reader } from './report.ts';

export function whole(read: (text: string) => Read): Reader {
  const parts: string[] = [];
  let length = 0;
  return {
    take(text) {
      length += text.length;
      if (length > largestText) return failed('too-large', megabytes(largestText));
      parts.push(text);
      return undefined;
    },
    end: () => read(parts.join('')),
  };
}
