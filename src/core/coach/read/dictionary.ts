// The dictionary: the lexicon's phrases with their inflected forms, as one trie from phrase to tags.
import { type Form, forms } from './forms.ts';
import { lexicon, type Tag } from '../words/lexicon.ts';
import { emptyTrie, enter, type Trie } from './trie.ts';

export type Entry = { tags: Tag[]; form: Form | undefined };

export const dictionary: Trie<Entry> = build();

function build(): Trie<Entry> {
  const trie = emptyTrie<Entry>();
  for (const [tag, words] of Object.entries(lexicon) as [Tag, { zh: string; en: string }][]) {
    for (const word of words.zh.trim().split(/\s+/)) add(trie, word.replaceAll('_', ' '), tag, undefined);
    for (const word of words.en.split(','))
      for (const [form, phrase] of forms(word.trim())) add(trie, phrase, tag, form);
  }
  return trie;
}

function add(trie: Trie<Entry>, phrase: string, tag: Tag, form: Form | undefined): void {
  if (phrase === '') return;
  enter(trie, phrase, (before) => {
    if (before === undefined) return { tags: [tag], form };
    if (!before.tags.includes(tag)) before.tags.push(tag);
    before.form ??= form;
    return before;
  });
}
