// A trie of phrases with the longest match at a position; Latin phrases match whole words only, `-` and runs of spaces as one space.

/** Nodes are numbers, 0 the root; a child is found in one table by its parent and its letter, which is several times as fast as a map in each node. */
export type Trie<V> = {
  /** Open addressing: `parent << 16 | letter` at a place, and the child at the same place of `children`; 0: free. */
  keys: Int32Array;
  children: Uint16Array;
  /** The child of the root by its letter: most words begin no phrase, and one look says so. */
  firsts: Uint16Array;
  /** By node. */
  values: (V | undefined)[];
};

export function emptyTrie<V>(): Trie<V> {
  return {
    keys: new Int32Array(smallest),
    children: new Uint16Array(smallest),
    firsts: new Uint16Array(lettersEnd),
    values: [undefined],
  };
}

/** Sets what a phrase stands for, from what it stood for before. */
export function enter<V>(trie: Trie<V>, phrase: string, change: (before: V | undefined) => V): void {
  let node = root;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i) === hyphen && i > 0 && i < phrase.length - 1 ? space : phrase.charCodeAt(i);
    node = childOf(trie, node, code) || grow(trie, node, code);
    if (i === 0) trie.firsts[code] = node;
  }
  trie.values[node] = change(trie.values[node]);
}

/** The longest phrase that starts at `at`; undefined when none does. `text` is folded. */
export function longestAt<V>(trie: Trie<V>, text: string, at: number): { end: number; value: V } | undefined {
  let node = trie.firsts[text.charCodeAt(at)] ?? root;
  if (node === root) return undefined;
  let best: V | undefined;
  let bestEnd = at;
  let i = at + 1;
  while (node !== root) {
    const value = trie.values[node];
    if (value !== undefined && !(isWord(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(i)))) {
      best = value;
      bestEnd = i;
    }
    if (i >= text.length) break;
    let code = text.charCodeAt(i);
    let next = i + 1;
    if (code === space || (code === hyphen && isWord(text.charCodeAt(i + 1)) && childOf(trie, node, hyphen) === root)) {
      code = space;
      while (next - i < 4 && text.charCodeAt(next) === space) next++;
    }
    node = childOf(trie, node, code);
    i = next;
  }
  return best === undefined ? undefined : { end: bestEnd, value: best };
}

/** The root when there is none: it is nobody's child. */
function childOf<V>({ keys, children }: Trie<V>, parent: number, code: number): number {
  const key = (parent << 16) | code;
  const mask = keys.length - 1;
  let place = placeOf(key) & mask;
  while (true) {
    const child = children[place] ?? root;
    if (child === root || keys[place] === key) return child;
    place = (place + 1) & mask;
  }
}

function grow<V>(trie: Trie<V>, parent: number, code: number): number {
  const node = trie.values.push(undefined) - 1;
  if (node > most) throw new Error(`a trie has at most ${most} nodes`);
  if (node * 2 > trie.keys.length) widen(trie);
  put(trie, (parent << 16) | code, node);
  return node;
}

function widen<V>(trie: Trie<V>): void {
  const { keys, children } = trie;
  trie.keys = new Int32Array(keys.length * 2);
  trie.children = new Uint16Array(keys.length * 2);
  for (const [place, child] of children.entries()) if (child !== root) put(trie, keys[place] ?? 0, child);
}

function put<V>({ keys, children }: Trie<V>, key: number, child: number): void {
  const mask = keys.length - 1;
  let place = placeOf(key) & mask;
  while (children[place] !== root) place = (place + 1) & mask;
  keys[place] = key;
  children[place] = child;
}

function placeOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
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

const root = 0;
const smallest = 64;
const most = 0xffff;
/** Behind the last Han letter; nothing in the lexicon begins beyond. */
const lettersEnd = 0xa000;
const space = 32;
const hyphen = 45;
