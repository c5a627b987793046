// A fingerprint names a finding by its rule and the words that caused it, so that an answer survives edits elsewhere.

/** `rule.place.hash`; the hash is 64 bits of FNV-1a (two seeds) over the words without white space, in base 36. */
export function fingerprint(rule: string, at: string, words: string): string {
  return `${rule}.${at}.${inBase36(hash(words, 0x811c9dc5))}${inBase36(hash(words, 0x1b873593))}`;
}

function hash(words: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 32 || code === 0x3000 || code === 9 || code === 10 || code === 13) continue;
    value = Math.imul(value ^ code, 0x01000193);
  }
  return value >>> 0;
}

/** As `toString(36)`, which the engine does as for any fraction: several times as long. */
function inBase36(value: number): string {
  let text = '';
  for (let rest = value; rest > 0 || text === ''; rest = Math.floor(rest / 36)) {
    text = (figures[rest % 36] ?? '') + text;
  }
  return text;
}

const figures = '0123456789abcdefghijklmnopqrstuvwxyz';
