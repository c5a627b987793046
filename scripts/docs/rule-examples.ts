// Runs a rule on its own examples and shows what it read: the words in bold, the set as an OKR file, the rewrite.
import type { Span } from '../../src/core/coach/read/span.ts';
import { stringify } from 'yaml';
import type { Finding } from '../../src/core/coach/finding.ts';
import { examplesOf } from '../../src/core/coach/rules/examples.ts';
import type { Example, Rule } from '../../src/core/coach/rules/rule.ts';
import { exampleSet, runExample } from '../../src/core/coach/rule-tester.ts';
import { rewrite, sayFinding } from '../../src/core/coach/say-finding.ts';
import { rules } from '../../src/core/coach/rules/index.ts';
import type { Lang } from '../../src/core/text.ts';
import { line, literal } from './page.ts';

/** The sentences of the rule as it says them about its first weak example in the language. */
export function spokenFirst(rule: Rule, lang: Lang): { what: string; why: string; ask: string; tryThis: string } {
  const example = examplesOf(rule).weak.find((one) => one.lang === lang);
  const finding = example && findingOf(rule, example);
  const said = finding ? sayFinding(finding) : rule;
  return { what: said.what[lang], why: said.why[lang], ask: said.ask[lang], tryThis: said.tryThis[lang] };
}

export function exampleBlock(rule: Rule, example: Example, lang: Lang, mark: '✗' | '✓'): string {
  const finding = mark === '✗' ? findingOf(rule, example) : undefined;
  const shown = example.text === undefined ? setBlock(example, mark) : `> ${mark} ${bold(example.text, finding)}`;
  const note = example.note ? `\n\n${literal(example.note[lang])}` : '';
  const better = finding && rewrite(finding, exampleSet(rule, example).set);
  const frame = better ? `\n\n${line({ en: 'A frame to fill in', zh: '可填的句式' }, literal(better), lang)}` : '';
  return `${shown}${note}${frame}`;
}

function findingOf(rule: Rule, example: Example): Finding | undefined {
  return runExample(rules, rule, example).find((one) => one.rule === rule.id);
}

/** The statement with the words that caused the finding in bold. */
function bold(text: string, finding: Finding | undefined): string {
  const spans = finding?.text === text ? joined(finding.spans) : [];
  let from = 0;
  let shown = '';
  for (const { start, end } of spans) {
    shown += `${literal(text.slice(from, start))}**${literal(text.slice(start, end))}**`;
    from = end;
  }
  return shown + literal(text.slice(from));
}

/** Spans in order, touching and overlapping ones as one, since bold next to bold is not Markdown. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** A whole set as it would stand in an OKR file, and under it what else is known. `null` means: known to be missing. */
function setBlock({ set, context }: Example, mark: string): string {
  if (set === undefined) return '';
  const { text: objective, ...about } = set.objective;
  const file = {
    objective,
    ...about,
    keyResults: set.keyResults.map(({ text, ...rest }) =>
      Object.keys(rest).length ? { keyResult: text, ...rest } : text,
    ),
    ...(set.tasks ? { tasks: set.tasks.map(({ keyResult, ...task }) => ({ keyResult: keyResult + 1, ...task })) } : {}),
    ...(context ? { context } : {}),
  };
  return `${mark}\n\n\`\`\`yaml\n${stringify(file, { lineWidth: 0 }).trimEnd()}\n\`\`\``;
}
