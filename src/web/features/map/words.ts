/** How wide a character is beside the size of the type: Chinese fills its square, Latin about half of it. */
function width(character: string): number {
  if (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character))
    return 1;
  if (/[A-Z0-9mwMW%@]/.test(character)) return 0.62;
  if (/[ilj.,;:'| ]/.test(character)) return 0.3;
  return 0.54;
}

const ends = /[，。、；：？！）》”’」』…,.;:?!)]/;

/** Words in at most so many lines of a width in units of the size of the type; what does not fit ends with “…”. */
export function linesOf(text: string, most: number, count: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let lastBreak = 0;
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const wide = width(character);
    // What ends a phrase hangs out rather than begin a line.
    if (used + wide > most && !ends.test(character)) {
      if (lines.length === count - 1) return [...lines, `${line.trimEnd()}…`];
      const cut = lastBreak > 0 && width(character) < 1 ? lastBreak : line.length;
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut).trimStart();
      used = [...line].reduce((sum, one) => sum + width(one), 0);
      lastBreak = 0;
    }
    line += character;
    used += wide;
    if (character === ' ' || character === '-' || wide === 1) lastBreak = line.length;
  }
  return line === '' ? lines : [...lines, line];
}
