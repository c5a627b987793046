// What a directory asks for: `userName eq "x"`, several of them joined by `and`. Nothing else is understood, and said so.
import { refuse } from '../../core/refusal.ts';

/** Names are lower case, without the schema before them: `username`, `emails.value`. */
export type ScimTest = { name: string; value: string | boolean };

const longest = 1000;
const term = /^([a-z][\w.:$-]*(?:\[[^\]]{0,80}\](?:\.\w+)?)?)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false)\s*/i;

/** Refuses with `scim-filter` what is written otherwise, or asks for a name that is not among `known`. */
export function readScimFilter(text: string, known: readonly string[]): ScimTest[] {
  const no = () => refuse('scim-filter', { values: { filter: text.slice(0, 80), known: known.join(', ') } });
  if (text.length > longest) no();
  const tests: ScimTest[] = [];
  for (let rest = text.trim(); ; ) {
    const [found, said = '', value = ''] = term.exec(rest) ?? no();
    const name = attributeOf(said);
    if (!known.includes(name)) no();
    tests.push({ name, value: valueOf(value) ?? no() });
    rest = rest.slice(found.length);
    if (rest === '') return tests;
    if (!/^and\s/i.test(rest)) no();
    rest = rest.slice(3).trimStart();
  }
}

/** `urn:…:User:userName` → `username`; `emails[type eq "work"].value` → `emails.value`. */
export function attributeOf(said: string): string {
  const plain = said.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(?:User|Group):/i, '').toLowerCase();
  const name = plain.replace(/\[[^\]]*\]/, '');
  return name === 'emails' ? 'emails.value' : name;
}

function valueOf(text: string): string | boolean | undefined {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}
