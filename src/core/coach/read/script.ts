// Tells scripts apart: the one place that knows which characters are Han.

export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Does the text hold a Han character within the range? */
export function hasHan(text: string, start = 0, end = text.length): boolean {
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

/** Does the word begin, or end, with a Han character? */
export function beginsHan({ word }: { word: string }): boolean {
  return isHan(word.charCodeAt(0));
}

export function endsHan({ word }: { word: string }): boolean {
  return isHan(word.charCodeAt(word.length - 1));
}
