// Finds the word somebody probably meant: the known one with the fewest letters changed.

/** Undefined when none is near: at most a third of the letters may differ, and swapped neighbours count once. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = normal(word);
  if (plain.length === 0 || plain.length > 60) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = changes(plain, normal(candidate));
    const near = distance <= Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 3));
    if (near && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

function normal(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Optimal string alignment distance. */
function changes(a: string, b: string): number {
  let earlier: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
      row.push(least);
    }
    earlier = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
