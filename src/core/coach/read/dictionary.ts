// The dictionary: the lexicon's phrases with their inflected forms, as one trie from phrase to tags.
import { type Form, forms } from './forms.ts';
import { lexicon, type Tag } from '../words/lexicon.ts';
import { emptyTrie, nodeFor, type Trie } from './trie.ts';

export type Entry = { tags: Tag[]; form: Form | undefined };

export const dictionary: Trie<Entry> = build();

function build(): Trie<Entry> {
  const root = emptyTrie<Entry>();
  for (const [tag, words] of Object.entries(lexicon) as [Tag, { zh: string; en: string }][]) {
    for (const word of words.zh.trim().split(/\s+/)) enter(root, word.replaceAll('_', ' '), tag, undefined);
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
