// Knows in which form an English word may be a verb: from a list of common verbs, their irregular forms and endings.
import { baseVerbs } from '../words/base-verbs.generated.ts';
import { noVerbEnding } from '../words/patterns/grammar.ts';
import { tradeVerbs } from '../words/trade-verbs.ts';
import type { Form } from './forms.ts';

/** `double`: as often a noun or an adjective; then only its neighbours tell. */
export type VerbForm = { form: Form; double: boolean };

const bases: ReadonlyMap<string, boolean> = new Map([
  ...listed(baseVerbs.verb, false),
  ...listed(tradeVerbs.verb, false),
  ...listed(baseVerbs.named, true),
  ...listed(baseVerbs.double, true),
  ...listed(tradeVerbs.double, true),
]);

const pasts: ReadonlyMap<string, string> = new Map(
  baseVerbs.irregular
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [base = '', ...forms] = entry.split(':');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Undefined: no verb that is known. */
export function verbForm(word: string): VerbForm | undefined {
  const own = bases.get(word);
  if (own !== undefined) return { form: 'base', double: own };
  if (word.length > 4 && /(?:ize|ise|ify)$/.test(word) && !noVerbEnding.test(word))
    return { form: 'base', double: false };
  const past = pasts.get(word);
  if (past !== undefined) return { form: 'past', double: bases.get(past) ?? false };
  for (const [ending, form] of endings) {
    if (!word.endsWith(ending)) continue;
    const double = stemsOf(word.slice(0, -ending.length))
      .map(
        (stem) =>
          bases.get(stem) ?? (/(?:iz|is|if)e?y?$/.test(stem) && verbForm(stem) !== undefined ? false : undefined),
      )
      .find((found) => found !== undefined);
    if (double !== undefined) return { form, double };
  }
  return undefined;
}

const endings: readonly [string, Form][] = [
  ['ing', 'ing'],
  ['ed', 'past'],
  ['es', 'third'],
  ['s', 'third'],
];

/** stopp → stop, stud + i → study, us → use. */
function stemsOf(stem: string): string[] {
  const stems = [stem, `${stem}e`];
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  return stems;
}

function listed(list: string, double: boolean): [string, boolean][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, double]);
}
