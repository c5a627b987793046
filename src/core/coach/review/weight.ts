// How much a finding weighs: what it is about by the method, then how grave it is. The editor shows findings in this order.
import type { Finding, Severity } from '../finding.ts';
import { topics, type Topic } from './topics.ts';

const bySeverity: Record<Severity, number> = { blocker: 200, major: 30, minor: 0, info: -30 };

/** Findings nobody named a topic for come behind the link and before the form. */
const unnamed = 55;

export function topicOf({ rule }: Finding): Topic | undefined {
  return topicByRule.get(rule);
}

export function weightOf(finding: Finding): number {
  return (topicOf(finding)?.weight ?? unnamed) + bySeverity[finding.severity];
}

/** The heaviest first; what weighs the same stays in the order of the text. */
export function byWeight<Found extends { finding: Finding }>(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => weightOf(b.finding) - weightOf(a.finding));
}

const topicByRule = new Map(topics.flatMap((topic) => topic.rules.map((rule) => [rule, topic] as const)));
