// Measures the coach on labelled sets (our own, or files named): precision, recall and F1 per rule and language,
// every disagreement, suggested types.
import { readFileSync, writeFileSync } from 'node:fs';
import { coach } from '../src/core/coach/run.ts';
import { suggestType } from '../src/core/coach/facts/suggest-type.ts';
import type { KeyResultDraft, ObjectiveDraft, OkrSet } from '../src/core/okr/okr-set.ts';
import { objectiveTypes } from '../src/core/okr/words.ts';

type Labelled = {
  id: string;
  lang: 'zh' | 'en' | 'mixed';
  objective: ObjectiveDraft;
  keyResults: KeyResultDraft[];
  expect: [string, string][];
};
type Count = { hit: number; extra: number; missed: number };

/** The rules that can be judged from the text, the type and the source alone: those the corpus labels. */
const labelledRules = new Set(
  `release-date-as-kr objective-is-delivery objective-no-intent delivery-only-krs lagging-quality-kr no-in-process-kr
  ops-kr-no-source milestone-not-verifiable kpi-renamed outsourced-project-okr ambiguous-metric proxy-metric no-number
  no-baseline relative-without-base no-unit too-many-krs activity-kr task-as-kr vague-verb superlative-absolute
  coverage-overreach individual-metric velocity-as-kr pay-linked depends-on-others support-only compound-kr
  objective-has-number-only objective-not-specific objective-too-long jargon-only sensitive-data placeholder
  result-without-driver kr-handed-down`.split(/\s+/),
);

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : args[jsonAt + 1];
const quiet = args.includes('--quiet');
const files = args.filter((arg, i) => !arg.startsWith('--') && (jsonAt < 0 || i !== jsonAt + 1));
const sets = (files.length === 0 ? [new URL('coach-varied.jsonl', import.meta.url)] : files).flatMap(readSets);

const counts = new Map<string, Count>();
const disagreements: { kind: 'extra' | 'missed'; id: string; at: string; rule: string; text: string }[] = [];
const confusion = new Map<string, Map<string, number>>();
let majorsOnGood = 0;

for (const labelled of sets) {
  const set: OkrSet = { objective: labelled.objective, keyResults: labelled.keyResults };
  const findings = coach(set).filter((finding) => labelledRules.has(finding.rule));
  const said = new Set(findings.map((finding) => `${finding.rule}@${placeOf(finding.place)}`));
  const wanted = new Set(labelled.expect.map(([rule, at]) => `${rule}@${at}`));
  if (wanted.size === 0)
    majorsOnGood += findings.filter((one) => one.severity === 'major' || one.severity === 'blocker').length;
  for (const key of new Set([...said, ...wanted])) {
    const [rule = '', at = ''] = key.split('@');
    const outcome = !wanted.has(key) ? 'extra' : said.has(key) ? 'hit' : 'missed';
    for (const lang of [labelled.lang, 'all']) count(rule, lang)[outcome]++;
    if (outcome !== 'hit') disagreements.push({ kind: outcome, id: labelled.id, at, rule, text: textAt(set, at) });
  }
  if (labelled.objective.type !== undefined) {
    const row = confusion.get(labelled.objective.type) ?? new Map<string, number>();
    confusion.set(labelled.objective.type, row);
    const guess = suggestType(labelled.objective.text, labelled.objective.why ?? undefined).type;
    row.set(guess, (row.get(guess) ?? 0) + 1);
  }
}
report();

function readSets(file: string | URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

function count(rule: string, lang: string): Count {
  const key = `${rule} ${lang}`;
  const found = counts.get(key) ?? { hit: 0, extra: 0, missed: 0 };
  counts.set(key, found);
  return found;
}

function placeOf(place: { at: string; index?: number }): string {
  return place.at === 'objective' ? 'o' : place.at === 'set' ? 'set' : `kr${(place.index ?? 0) + 1}`;
}

function textAt(set: OkrSet, at: string): string {
  if (!at.startsWith('kr')) return set.objective.text;
  return set.keyResults[Number(at.slice(2)) - 1]?.text ?? '';
}

type Scores = Count & { precision: number; recall: number; f1: number };

function scores({ hit, extra, missed }: Count): Scores {
  const precision = hit + extra === 0 ? 1 : hit / (hit + extra);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { hit, extra, missed, precision, recall, f1: (2 * hit) / (2 * hit + extra + missed || 1) };
}

function total(lang: string): Scores {
  const sum: Count = { hit: 0, extra: 0, missed: 0 };
  for (const [key, one] of counts) {
    if (!key.endsWith(` ${lang}`)) continue;
    sum.hit += one.hit;
    sum.extra += one.extra;
    sum.missed += one.missed;
  }
  return scores(sum);
}

function report(): void {
  const langs = ['zh', 'en', 'mixed', 'all'];
  const rows = [...labelledRules]
    .sort()
    .map((rule) => ({ rule, byLang: langs.map((lang) => scores(count(rule, lang))) }));
  const cell = (one: Scores) =>
    one.hit + one.extra + one.missed === 0
      ? '     –        '
      : `${one.precision.toFixed(2)} ${one.recall.toFixed(2)} ${one.f1.toFixed(2)}`.padEnd(14);
  console.log(`${sets.length} sets\n`);
  console.log(`${'rule'.padEnd(28)}${langs.map((lang) => `${lang}: P R F1`.padEnd(16)).join('')}cases`);
  for (const { rule, byLang } of rows) {
    const last = byLang.at(-1);
    console.log(
      `${rule.padEnd(28)}${byLang.map((one) => `${cell(one)}  `).join('')}${(last?.hit ?? 0) + (last?.missed ?? 0)}`,
    );
  }
  console.log(`${'overall'.padEnd(28)}${langs.map((lang) => `${cell(total(lang))}  `).join('')}`);
  console.log(`\nfindings of severity major or above on sets labelled good: ${majorsOnGood}`);
  if (!quiet) {
    console.log(`\n${disagreements.length} disagreements`);
    for (const { kind, id, at, rule, text } of disagreements)
      console.log(`${kind.padEnd(7)}${id} ${at.padEnd(4)} ${rule.padEnd(27)}${text}`);
  }
  console.log(
    `\nsuggested types (rows: labelled)\n${' '.repeat(12)}${objectiveTypes.map((type) => type.padStart(11)).join('')}`,
  );
  for (const type of objectiveTypes) {
    const row = confusion.get(type);
    if (row)
      console.log(type.padEnd(12) + objectiveTypes.map((guess) => String(row.get(guess) ?? 0).padStart(11)).join(''));
  }
  if (jsonFile === undefined) return;
  const perRule = Object.fromEntries(
    rows.map(({ rule, byLang }) => [rule, Object.fromEntries(langs.map((lang, i) => [lang, byLang[i]]))]),
  );
  const overall = Object.fromEntries(langs.map((lang) => [lang, total(lang)]));
  const types = Object.fromEntries([...confusion].map(([type, row]) => [type, Object.fromEntries(row)]));
  writeFileSync(
    jsonFile,
    `${JSON.stringify({ sets: sets.length, overall, rules: perRule, majorsOnGood, disagreements, types }, null, 2)}\n`,
  );
}
