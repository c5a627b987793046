// The debt register (A57): kinds of debt, how it ends, and when what it costs is shown rather than claimed.
import type { Text } from '../text.ts';
import type { Stage } from './words.ts';

export const debtKinds = [
  'architecture',
  'technology',
  'code',
  'test',
  'infrastructure',
  'documents',
  'quality',
] as const;
export type DebtKind = (typeof debtKinds)[number];

export const debtKindNames: Record<DebtKind, Text> = {
  architecture: { en: 'Architecture', zh: '架构' },
  technology: { en: 'Technology selection', zh: '技术选型' },
  code: { en: 'Code', zh: '代码' },
  test: { en: 'Tests', zh: '测试' },
  infrastructure: { en: 'Infrastructure', zh: '基础设施' },
  documents: { en: 'Documents', zh: '文档' },
  quality: { en: 'Quality', zh: '质量' },
};

/** How an item ends: paid back, gone with what it was in, or carried on by decision. */
export const debtOutcomes = ['paid', 'gone', 'carried'] as const;
export type DebtOutcome = (typeof debtOutcomes)[number];

export const debtOutcomeNames: Record<DebtOutcome, Text> = {
  paid: { en: 'Paid back', zh: '已偿还' },
  gone: { en: 'No longer there', zh: '已不存在' },
  carried: { en: 'Carried on, by decision', zh: '决定继续背着' },
};

/** Accepted in one stage of the product, and the team has come into another: it is asked about again (A33). */
export function isAskedAgain(
  closed: { outcome: DebtOutcome; stage?: Stage | null } | null,
  stage: Stage | null,
): boolean {
  if (closed === null || closed.outcome !== 'carried' || closed.stage == null || stage === null) return false;
  return closed.stage !== stage;
}

/** What it costs today: read by an indicator, or counted by somebody who says from where. Hours and incidents a month. */
export type Interest = {
  indicatorId: string | null;
  hours: number | null;
  incidents: number | null;
  source: string;
};

/** Is what it costs measured? A number nobody says the source of is a claim. */
export function isInterestShown({ indicatorId, hours, incidents, source }: Interest): boolean {
  return indicatorId !== null || ((hours !== null || incidents !== null) && source.trim() !== '');
}
