// Which key results to look at first in the middle of a cycle, and what speaks for it: standing, belief, silence.
import { lowConfidence, type Status } from './status.ts';

/** Most pressing first. `unsure`: a confidence so low that it moves a status. `silent`: not heard of for twice its cadence. */
export const troubles = ['broken', 'off-track', 'at-risk', 'unsure', 'silent', 'no-reading'] as const;
export type Trouble = (typeof troubles)[number];

/** `progress`, `expected`: shares 0–1; `confidence`: 0–10; null = not known. No forecast moves the status. */
export type Watched = {
  status: Status;
  confidence: number | null;
  stale: boolean;
  value: number | null;
  progress: number | null;
  expected: number | null;
};

/** What is in trouble about it, most pressing first; empty when nothing is. */
export function troublesOf({ status, confidence, stale, value, progress }: Watched): Trouble[] {
  const found = new Set<Trouble>();
  if (status === 'broken' || status === 'off-track' || status === 'at-risk') found.add(status);
  if (confidence !== null && confidence <= lowConfidence) found.add('unsure');
  if (stale) found.add('silent');
  if (value === null && progress === null && status === 'unknown') found.add('no-reading');
  return troubles.filter((trouble) => found.has(trouble));
}

/** Orders by the most pressing trouble, then by how far behind the expected line; whatever is equal stays as it was. */
export function byTrouble(a: Watched, b: Watched): number {
  return rank(a) - rank(b) || behind(b) - behind(a);
}

function rank(one: Watched): number {
  const [first] = troublesOf(one);
  return first === undefined ? troubles.length : troubles.indexOf(first);
}

function behind({ progress, expected }: Watched): number {
  return progress === null || expected === null ? 0 : expected - progress;
}
