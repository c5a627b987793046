// Turns a finding into its sentences in both languages, and into a rewrite skeleton built from what was read.
import type { OkrSet } from '../okr/okr-set.ts';
import { sayAll, type Text } from '../text.ts';
import type { Finding } from './finding.ts';
import { read } from './read/parse.ts';
import type { Statement } from './read/statement.ts';
import { wordCount } from './read/word-count.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules/index.ts';

export type SaidFinding = { rule: string; what: Text; why: Text; ask: Text; tryThis: Text; source: string };

/** The sentences of a finding, filled with its values. A rule that is no longer known keeps its id and says nothing. */
export function sayFinding(finding: Finding): SaidFinding {
  const rule = byId.get(finding.rule);
  if (rule === undefined) {
    return { rule: finding.rule, what: nothing, why: nothing, ask: nothing, tryThis: nothing, source: '' };
  }
  const softer = rule.softer?.[finding.as ?? ''];
  const fill = (text: Text): Text => sayAll(text, finding.values);
  return {
    rule: rule.id,
    what: fill(softer?.what ?? rule.what),
    why: fill(softer?.why ?? rule.why),
    ask: fill(softer?.ask ?? rule.ask),
    tryThis: fill(softer?.tryThis ?? rule.tryThis),
    source: rule.source,
  };
}

/** A skeleton to put in place of the finding's statement, `?` where nobody has said; undefined: this rule has none. */
export function rewrite(finding: Finding, set: OkrSet): string | undefined {
  const rule = byId.get(finding.rule);
  if (rule?.frame === undefined) return undefined;
  const text = statementText(finding, set);
  const statement = read(text);
  const offered = rule.frame[statement.lang === 'en' ? 'en' : 'zh']({ text, statement, values: finding.values });
  return offered !== undefined && readsWell(offered, statement) ? offered : undefined;
}

/** A skeleton around a long or manifold text helps nobody: then the question stands alone. */
function readsWell(offered: string, { text, lang }: Statement): boolean {
  const long = wordCount(text, lang) > (lang === 'en' ? 24 : 48);
  const several = /[。；;！!]\s*\S/.test(text.trim());
  const nested = nestedBrackets.test(offered) && !nestedBrackets.test(text);
  const twice = colons(text) > 0 && colons(offered) > colons(text);
  return !long && !several && !nested && !twice && !isFragment(text, lang);
}

/** One word, a step by its number (`M2 — …`), or a text that is itself unfinished (`< ? GB`, `> to be set`). */
function isFragment(text: string, lang: Statement['lang']): boolean {
  if (lang === 'en' && !/\s/.test(text.trim())) return true;
  return /^[A-Z]\d{1,2} [—–-] |[<>≤≥]\s?\?|\s>[a-z]/.test(text);
}

const nestedBrackets = /[（(][^）)]*[（(]/;

function colons(text: string): number {
  return text.match(/[：:](?!\d)/g)?.length ?? 0;
}

function statementText(finding: Finding, set: OkrSet): string {
  if (finding.place.at === 'key-result') return set.keyResults[finding.place.index]?.text ?? finding.text;
  if (finding.place.at === 'objective') return set.objective.text;
  return finding.text;
}

const nothing: Text = { en: '', zh: '' };
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
