// Spells out the forms of an English entry of the lexicon: verb forms and plurals.

/** How an English verb stands: `base` (ship), `third` (ships), `past` (shipped), `ing` (shipping). */
export type Form = 'base' | 'third' | 'past' | 'ing';

/** `talk+` → talk, talks; `raise~` → all forms; `ship~~` doubles its last letter; `go~!go!goes!went!gone!going` spells them. */
export function forms(word: string): [Form | undefined, string][] {
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
