// Proposes metrics for a problem: those whose words stand in it, the words being the reason; always in the same order.
import type { Market, ObjectiveType } from '../okr/words.ts';
import type { Metric } from './metric.ts';
import { metrics } from './metrics.ts';

export type MetricSuggestion = {
  metric: Metric;
  /** The words of the problem that called for it, as they stand there. Empty: it is usual for the type. */
  matched: string[];
};

export type SuggestOptions = {
  /** Changes what comes first for type `fit`: the win rate with businesses, windowed retention with consumers. */
  audience?: Market | undefined;
  limit?: number;
};

const firstForFit = { business: ['M58', 'M59'], consumer: ['M55', 'M56', 'M57'], both: ['M58', 'M55'] } as const;

/**
 * At most `limit` (8) suggestions for the words of a problem and a type: first what suits the audience (type `fit`), then
 * by how much of the problem is matched, then the usual ones of the type. Lagging metrics that only make guards are never
 * proposed for `quality`, where the process itself should be measured.
 */
export function suggestMetrics(
  problem: string,
  type: ObjectiveType | undefined,
  { audience, limit = 8 }: SuggestOptions = {},
): MetricSuggestion[] {
  const text = problem.normalize('NFKC');
  // Only A–Z: a full lower-casing can change lengths, and positions must stay.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const first: readonly string[] = type === 'fit' && audience ? firstForFit[audience] : [];
  return metrics
    .filter((metric) => !(metric.guardOnly && type === 'quality'))
    .map((metric) => {
      const matched = matchedWords(metric, text, lower);
      return { metric, matched, score: scoreOf(metric, matched, type, first) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.metric.id < b.metric.id ? -1 : 1))
    .slice(0, limit)
    .map(({ metric, matched }) => ({ metric, matched }));
}

/** Longer matches weigh more; a Chinese word of two characters about as much as an English one of six letters. */
function scoreOf(metric: Metric, matched: string[], type: ObjectiveType | undefined, first: readonly string[]): number {
  const words = matched.reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? word.length * 3 : word.length), 0);
  const rank = type === undefined ? -1 : metric.types.indexOf(type);
  const suits = rank < 0 ? 0 : rank === 0 ? 3 : 1;
  const ahead = first.includes(metric.id) ? 1000 - first.indexOf(metric.id) : 0;
  return ahead + (words ? words + suits * 2 : rank === 0 ? 1 : 0);
}

function matchedWords(metric: Metric, text: string, lower: string): string[] {
  const found: { start: number; end: number }[] = [];
  for (const word of [...metric.words.zh, ...metric.words.en]) {
    const start = startOf(word.toLowerCase(), lower);
    if (start >= 0) found.push({ start, end: start + word.length });
  }
  const kept = found.filter((one) => !found.some((other) => other !== one && covers(other, one, found)));
  return kept.toSorted((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end).trim());
}

/** Where the word starts in the text: Chinese anywhere, Latin only where no letter or digit stands before it. */
function startOf(word: string, lower: string): number {
  for (let from = lower.indexOf(word); from >= 0; from = lower.indexOf(word, from + 1)) {
    if (!/^[a-z0-9]/.test(word) || from === 0 || !/[a-z0-9]/.test(lower[from - 1] ?? '')) return from;
  }
  return -1;
}

type Range = { start: number; end: number };

function covers(a: Range, b: Range, all: Range[]): boolean {
  if (a.start > b.start || a.end < b.end) return false;
  return a.end - a.start > b.end - b.start || all.indexOf(a) < all.indexOf(b);
}
