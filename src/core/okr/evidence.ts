// Evidence (A61): what a claim rests on, by kind; what is only an opinion; and what a debt objective needs of it.
import type { Text } from '../text.ts';
import { isOpinion } from './opinion.ts';

/** A series and a prediction are numbers; an estimate is worked out from assumptions; a notice has its day; an opinion is marked as one and shows nothing. */
export const evidenceKinds = [
  'series',
  'prediction',
  'estimate',
  'document',
  'interview',
  'lost-deal',
  'notice',
  'opinion',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceKindNames: Record<EvidenceKind, Text> = {
  series: { en: 'Measured series', zh: '实测数据' },
  prediction: { en: 'Prediction', zh: '预测' },
  estimate: { en: 'Estimate', zh: '估算' },
  document: { en: 'Document', zh: '文档' },
  interview: { en: 'Interview', zh: '访谈' },
  'lost-deal': { en: 'Lost deal', zh: '丢单' },
  notice: { en: 'Dated notice', zh: '有日期的公告' },
  opinion: { en: 'Opinion', zh: '看法' },
};

/** `kind` null: nobody has said. `date`: of a notice when it takes effect, of a prediction the day it foresees. */
export type Evidence = {
  text: string;
  url: string | null;
  kind: EvidenceKind | null;
  indicatorId: string | null;
  keyResultId: string | null;
  /** Of a prediction from a series: the limit it grows against. */
  limit: number | null;
  limitKeyResultId: string | null;
  date: string | null;
};

const unsaid = {
  url: null,
  kind: null,
  indicatorId: null,
  keyResultId: null,
  limit: null,
  limitKeyResultId: null,
  date: null,
};

/** What was written as a sentence, or before there were kinds, as a record. */
export function evidenceOf(given: string | (Partial<Evidence> & { text: string })): Evidence {
  return typeof given === 'string' ? { ...unsaid, text: given } : { ...unsaid, ...given };
}

/** What it is taken for: an opinion where somebody says so, or where the words feel and nothing stands behind them. */
export function kindOf(one: Evidence): EvidenceKind | null {
  const { kind, url, text } = one;
  if (kind === 'interview' || kind === 'lost-deal' || url !== null || hasSeries(one)) return kind;
  return isOpinion(text) ? 'opinion' : kind;
}

export function isShown(one: Evidence): boolean {
  return kindOf(one) !== 'opinion';
}

/** What of a series, a prediction and a dated notice is there. */
export function standsOn(evidence: readonly Evidence[]): Record<'series' | 'prediction' | 'notice', boolean> {
  const some = (test: (one: Evidence) => boolean) => evidence.some((one) => isShown(one) && test(one));
  return { series: some(isSeries), prediction: some(isPrediction), notice: some(isNotice) };
}

export function isSeries(one: Evidence): boolean {
  return one.kind === 'series' && hasSeries(one);
}

/** From a series against a limit, or a day that somebody works out. */
export function isPrediction(one: Evidence): boolean {
  return one.kind === 'prediction' && (isComputed(one) || one.date !== null);
}

/** The program works it out itself, from the readings there are. */
export function isComputed(one: Evidence): boolean {
  return hasSeries(one) && (one.limit !== null || one.limitKeyResultId !== null);
}

function isNotice({ kind, date }: Evidence): boolean {
  return kind === 'notice' && date !== null;
}

function hasSeries({ indicatorId, keyResultId }: Evidence): boolean {
  return indicatorId !== null || keyResultId !== null;
}
