// The dictionary: the lexicon's phrases with their inflected forms, as one trie from phrase to tags.
import { lexicon, type Tag } from './lexicon/lexicon.ts';
import { emptyTrie, nodeFor, type Trie } from './trie.ts';

/** How an English verb stands: `base` (ship), `third` (ships), `past` (shipped), `ing` (shipping). */
export type Form = 'base' | 'third' | 'past' | 'ing';

export type Entry = { tags: Tag[]; form: Form | undefined };

export const dictionary: Trie<Entry> = build();

function build(): Trie<Entry> {
  const root = emptyTrie<Entry>();
  for (const [tag, words] of Object.entries(lexicon) as [Tag, { zh: string; en: string }][]) {
    for (const word of words.zh.split(' ')) enter(root, word.replaceAll('_', ' '), tag, undefined);
    for (const word of words.en.split(','))
      for (const [form, phrase] of forms(word.trim())) enter(root, phrase, tag, form);
  }
  return root;
}

function enter(root: Trie<Entry>, phrase: string, tag: Tag, form: Form | undefined): void {
  if (phrase === '') return;
  const node = nodeFor(root, phrase);
  node.value ??= { tags: [], form };
  if (!node.value.tags.includes(tag)) node.value.tags.push(tag);
  node.value.form ??= form;
}

/** `talk+` → talk, talks; `raise~` → all forms; `ship~~` doubles its last letter; `go~!go!goes!went!gone!going` spells them. */
function forms(word: string): [Form | undefined, string][] {
  const spelled = word.split('!');
  if (spelled.length > 1) {
    const [, base = '', third = '', ...rest] = spelled;
    return [
      ['base', base],
      ['third', third],
      ...rest.map((one): [Form, string] => [one.endsWith('ing') ? 'ing' : 'past', one]),
    ];
  }
  if (word.endsWith('+')) {
    const noun = word.slice(0, -1);
    return [
      [undefined, noun],
      [undefined, plural(noun)],
    ];
  }
  if (!word.endsWith('~')) return [[undefined, word]];
  const base = word.replace(/~+$/, '');
  const stem = word.endsWith('~~') ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [
    ['base', base],
    ['third', plural(base)],
    ['past', past],
    ['ing', `${stem}ing`],
  ];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
