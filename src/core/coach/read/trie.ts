// A trie of phrases with the longest match at a position; Latin phrases match whole words only, `-` and runs of spaces as one space.

export type Trie<V> = { children: Map<number, Trie<V>>; value: V | undefined };

export function emptyTrie<V>(): Trie<V> {
  return { children: new Map(), value: undefined };
}

/** The node of a phrase, made on the way; its value is the caller's to set. */
export function nodeFor<V>(root: Trie<V>, phrase: string): Trie<V> {
  let node = root;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i) === hyphen && i > 0 && i < phrase.length - 1 ? space : phrase.charCodeAt(i);
    let next = node.children.get(code);
    if (next === undefined) {
      next = emptyTrie();
      node.children.set(code, next);
    }
    node = next;
  }
  return node;
}

/** The longest phrase that starts at `at`; undefined when none does. `text` is folded. */
export function longestAt<V>(root: Trie<V>, text: string, at: number): { end: number; value: V } | undefined {
  let node = root;
  let best: Trie<V> | undefined;
  let bestEnd = at;
  let i = at;
  while (i < text.length) {
    let code = text.charCodeAt(i);
    let next = i + 1;
    if (
      i > at &&
      (code === space || (code === hyphen && isWord(text.charCodeAt(i + 1)) && !node.children.has(hyphen)))
    ) {
      code = space;
      while (next - i < 4 && text.charCodeAt(next) === space) next++;
    }
    const child = node.children.get(code);
    if (child === undefined) break;
    node = child;
    i = next;
    if (node.value !== undefined && !(isWord(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(i)))) {
      best = node;
      bestEnd = i;
    }
  }
  return best?.value === undefined ? undefined : { end: bestEnd, value: best.value };
}

/** Latin letters and digits: what makes a word go on. */
export function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    code === 95
  );
}

const space = 32;
const hyphen = 45;
