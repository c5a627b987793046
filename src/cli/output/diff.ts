/** A unified diff of two texts with three lines around each change; empty when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string[] {
  if (before === after) return [];
  const a = before.split('\n');
  const b = after.split('\n');
  const edits = editsOf(a, b);
  const lines = [`--- ${path}`, `+++ ${path}`];
  for (const hunk of hunksOf(edits)) {
    const first = hunk[0];
    const removed = hunk.filter(({ kind }) => kind !== '+').length;
    const added = hunk.filter(({ kind }) => kind !== '-').length;
    lines.push(
      `@@ -${(first?.from ?? 0) + 1},${removed} +${(first?.to ?? 0) + 1},${added} @@`,
      ...hunk.map(({ kind, text }) => `${kind}${text}`),
    );
  }
  return lines;
}

type Edit = { kind: ' ' | '-' | '+'; text: string; from: number; to: number };

/** Beyond this many cells the middle is shown as replaced as a whole. */
const largestTable = 4_000_000;

function editsOf(a: string[], b: string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const edits: Edit[] = a.slice(0, start).map((text, index) => ({ kind: ' ', text, from: index, to: index }));
  edits.push(...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start));
  for (let i = end; i > 0; i--)
    edits.push({ kind: ' ', text: a[a.length - i] ?? '', from: a.length - i, to: b.length - i });
  return edits;
}

/** Longest common subsequence by table. */
function middle(a: string[], b: string[], offset: number): Edit[] {
  const width = b.length + 1;
  const small = (a.length + 1) * width <= largestTable;
  const lengths = new Uint32Array(small ? (a.length + 1) * width : 0);
  if (small) {
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        lengths[i * width + j] =
          a[i] === b[j]
            ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
            : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      }
    }
  }
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const place = { from: offset + i, to: offset + j };
    if (small && i < a.length && j < b.length && a[i] === b[j]) {
      edits.push({ kind: ' ', text: a[i] ?? '', ...place });
      i++;
      j++;
    } else if (
      i < a.length &&
      (!small || j >= b.length || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      edits.push({ kind: '-', text: a[i] ?? '', ...place });
      i++;
    } else {
      edits.push({ kind: '+', text: b[j] ?? '', ...place });
      j++;
    }
  }
  return edits;
}

function hunksOf(edits: Edit[]): Edit[][] {
  const hunks: Edit[][] = [];
  let until = -1;
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === ' ') continue;
    const from = Math.max(0, index - 3);
    if (from > until || hunks.length === 0) hunks.push(edits.slice(from, index + 4));
    else hunks.at(-1)?.push(...edits.slice(until, index + 4));
    until = Math.min(edits.length, index + 4);
  }
  return hunks;
}
