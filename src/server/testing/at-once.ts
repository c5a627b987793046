import { expect } from 'vitest';
import { code } from './code.ts';
import type { Visitor } from './open-test-app.ts';
import type { WithTeam } from './with-team.ts';

/** A company at which two windows of its admin work at the same time, on one server or on two. */
export type AtOnce = Pick<WithTeam, 'admin' | 'adminId' | 'cycleId' | 'teamId' | 'draft' | 'join'> & {
  /** The admin's second window, whose requests come at the same time. */
  other: Visitor;
  /** A new browser, nobody signed in; each at another server than the one before, where there are two. */
  visitor(): Visitor;
};

/** What was refused with 409 since it was last emptied. */
export const met = new Set<string>();

/** How both ended; what is refused is told in a sentence, whatever else is at work. */
export async function both(...calls: Promise<unknown>[]): Promise<string[]> {
  const ends = (await Promise.all(calls.map(code))).map(String);
  for (const end of ends) {
    expect(end).toMatch(/^ok$|^4\d\d /);
    if (end.startsWith('409 ')) met.add(end.slice(4));
  }
  return ends;
}

/** One says yes and the other no, whoever came first. */
export async function one(...calls: Promise<unknown>[]): Promise<void> {
  const ends = await both(...calls);
  expect(ends.filter((end) => end === 'ok')).toHaveLength(1);
}
