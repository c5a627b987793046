import { describe, expect, test } from 'vitest';
import type { OkrSet } from '../okr/okr-set.ts';
import { keptWords } from './facts/kept-words.ts';
import type { Finding } from './finding.ts';
import { exampleSet } from './rule-tester.ts';
import { examplesOf } from './rules/examples.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { coach } from './run.ts';
import { rewrite } from './say-finding.ts';

/** The rewrite of a rule's weak example, where it has one, and the set with it in place of the statement. */
function rewritten(rule: Rule, index: number) {
  const example = examplesOf(rule).weak[index];
  if (example === undefined || rule.frame === undefined) return undefined;
  const { set } = exampleSet(rule, example);
  const finding = coach(set, example.context ?? {}).find((one) => one.rule === rule.id);
  const frame = finding && rewrite(finding, set);
  if (finding === undefined || frame === undefined || finding.place.at === 'task') return undefined;
  return { lang: example.lang, finding, frame, set, context: example.context ?? {} };
}

function put(set: OkrSet, { place }: Finding, text: string): OkrSet {
  if (place.at === 'objective') return { ...set, objective: { ...set.objective, text } };
  if (place.at !== 'key-result') return set;
  return { ...set, keyResults: set.keyResults.map((one, i) => (i === place.index ? { ...one, text } : one)) };
}

/** As a person would fill it in: values where values belong, people and what they do elsewhere. */
function filled(frame: string, lang: 'en' | 'zh'): string {
  const words =
    lang === 'en' ? ['shop owners', 'sell on day one', 'sell unaided'] : ['店主', '当天卖出第一单', '自己开店'];
  let word = 0;
  return frame
    .replace(/从 \? 到 \?/g, '从 20% 到 40%')
    .replace(/from \? to \?/g, 'from 20% to 40%')
    .replace(/\? → \?/g, '20% → 40%')
    .replace(/\? 周后/g, '4 周后')
    .replace(/\? weeks/g, '4 weeks')
    .replace(/(?<=现在 |today )\?/g, '12%')
    .replace(/(?<![^\s:：(（→,，])\?/g, () => words[word++ % words.length] ?? '');
}

const texts = rules.flatMap((rule) => examplesOf(rule).weak.map((_, index) => [rule.id, index, rule] as const));
/** These put another metric or a rhythm in the place of words, or fill a gap; their own tests say what they keep. */
const replacing = new Set(['placeholder', 'sensitive-data']);

describe.each(texts.filter(([, index, rule]) => rewritten(rule, index) !== undefined))('%s %i', (id, index, rule) => {
  const found = rewritten(rule, index);
  if (found === undefined) return;
  const { finding, frame, set, context, lang } = found;
  const speaks = (text: string) =>
    coach(put(set, finding, text), context).filter(
      ({ place }) => JSON.stringify(place) === JSON.stringify(finding.place),
    );

  test('keeps the words of the writer', () => {
    const written = finding.place.at === 'key-result' ? set.keyResults[finding.place.index]?.text : set.objective.text;
    if (!replacing.has(id)) expect(frame).toContain(keptWords(written ?? ''));
  });

  test('with its gaps open it is spoken to, and not by the rule that offered it', () => {
    if (!frame.includes('?')) return;
    const said = speaks(frame).map((one) => one.rule);
    expect(said).toContain('placeholder');
    if (id !== 'placeholder') expect(said).not.toContain(id);
  });

  test('filled in, it satisfies the rule that offered it', () => {
    expect(speaks(filled(frame, lang)).map((one) => one.rule)).not.toContain(id);
  });
});
