// The three to five things a reviewer would say of a whole document: findings of one kind together, the weightiest first.
import type { OkrSet } from '../../okr/okr-set.ts';
import { sayAll, type Text } from '../../text.ts';
import { type Finding, severities, type Severity } from '../finding.ts';
import { fold } from '../read/fold.ts';
import { sayFinding } from '../say-finding.ts';
import { topicOf, weightOf } from './weight.ts';

/** An objective with its key results and what the coach said of them. */
export type ReviewedSet = { set: OkrSet; findings: readonly Finding[] };

/** `set`: index of the objective; `keyResult`: index in it, undefined for the objective or the set as a whole. */
export type Line = { set: number; keyResult: number | undefined };

export type Remark = {
  /** A topic, `same-line`, or the id of the one rule it is about. */
  id: string;
  severity: Severity;
  what: Text;
  ask: Text;
  /** The lines it is about, each once, in the order of the text. */
  lines: Line[];
  weight: number;
};

export type Review = {
  /** What is worth talking about: at most five, the weightiest first. */
  first: Remark[];
  /** Further remarks, folded. */
  rest: Remark[];
};

const most = 5;

export function review(sets: readonly ReviewedSet[]): Review {
  const groups = new Map<string, { findings: Finding[]; lines: Line[] }>();
  sets.forEach(({ findings }, set) => {
    for (const finding of findings) {
      const id = finding.severity === 'blocker' ? finding.rule : (topicOf(finding)?.id ?? finding.rule);
      const group = groups.get(id) ?? { findings: [], lines: [] };
      groups.set(id, group);
      group.findings.push(finding);
      addLine(group.lines, { set, keyResult: finding.place.at === 'key-result' ? finding.place.index : undefined });
    }
  });
  const totals = {
    objectives: sets.length,
    'key-results': sets.reduce((sum, { set }) => sum + set.keyResults.length, 0),
  };
  const remarks = [...groups].map(([id, { findings, lines }]) => remarkOf(id, findings, lines, totals));
  remarks.push(...sameLines(sets));
  remarks.sort((a, b) => b.weight - a.weight);
  return { first: remarks.slice(0, most), rest: remarks.slice(most) };
}

type Totals = { objectives: number; 'key-results': number };

function remarkOf(id: string, findings: readonly Finding[], lines: Line[], totals: Totals): Remark {
  const [first] = findings;
  const topic = first && topicOf(first);
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
  const heaviest = Math.max(...findings.map(weightOf));
  const shown = topic?.among === 'key-results' ? keyResultsOf(findings, lines) : lines;
  if (first === undefined || topic === undefined || topic.id !== id || shown.length < 2) {
    const { what, ask } = first === undefined ? { what: nothing, ask: nothing } : sayFinding(first);
    return { id: first?.rule ?? id, severity: gravest, what, ask, lines, weight: heaviest };
  }
  const values = { count: shown.length, of: totals[topic.among] };
  // What holds for most of the document weighs more than what holds for a line or two.
  const weight = heaviest + 20 * Math.min(1, shown.length / Math.max(1, values.of));
  const what = sayAll(topic.what, values);
  return { id, severity: gravest, what, ask: topic.ask, lines: shown, weight };
}

/** What is said of a whole set of key results stands behind what is said of single ones. */
function keyResultsOf(findings: readonly Finding[], lines: Line[]): Line[] {
  const own = lines.filter(({ keyResult }) => keyResult !== undefined);
  return own.length > 0 || findings.length === 0 ? own : lines;
}

const same: { what: Text; ask: Text } = {
  what: {
    en: '“{text}” stands under {count} objectives.',
    zh: '「{text}」出现在 {count} 个目标下面。',
  },
  ask: {
    en: 'Who moves it, and what do the others contribute that could be seen by itself?',
    zh: '由谁来推动？其他几处各自做到什么，能单独看出来？',
  },
};

/** The same key result under several objectives: copied down, or nobody’s. */
function sameLines(sets: readonly ReviewedSet[]): Remark[] {
  const byText = new Map<string, { text: string; lines: Line[] }>();
  sets.forEach(({ set }, at) => {
    set.keyResults.forEach(({ text }, keyResult) => {
      const key = fold(text).replace(/[^\p{L}\p{N}%]+/gu, '');
      if (key.length < 6) return;
      const known = byText.get(key) ?? { text, lines: [] };
      byText.set(key, known);
      if (known.lines.every((line) => line.set !== at)) known.lines.push({ set: at, keyResult });
    });
  });
  return [...byText.values()]
    .filter(({ lines }) => lines.length > 1)
    .map(({ text, lines }) => {
      const values = { text: text.length > 60 ? `${text.slice(0, 59)}…` : text, count: lines.length };
      const what = sayAll(same.what, values);
      return { id: 'same-line', severity: 'info', what, ask: same.ask, lines, weight: 80 };
    });
}

function addLine(lines: Line[], line: Line): void {
  const known = lines.at(-1);
  if (known?.set === line.set && known.keyResult === line.keyResult) return;
  if (lines.every((one) => one.set !== line.set || one.keyResult !== line.keyResult)) lines.push(line);
}

const nothing: Text = { en: '', zh: '' };
