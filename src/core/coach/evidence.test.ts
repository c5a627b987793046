import { expect, test } from 'vitest';
import { awaited, enough, evidence } from './rules/evidence.ts';
import { rules } from './rules/index.ts';

/** Majors that read fields, records or answers, not words. */
const ofFields = new Set([
  'functional-okr-unaligned',
  'no-owner',
  'pmf-no-consent',
  'pmf-no-icp',
  'tech-debt-no-agreement',
  'tech-debt-no-data',
  'too-big-for-cycle',
]);

const isEarned = (id: string) => {
  const known = evidence[id];
  if (known === undefined || known.lines < enough.lines) return false;
  return (known.right + known.arguable) / known.lines >= enough.share;
};

test('a rule that reads words is major only when strangers’ lines have shown it right', () => {
  const grave = rules.filter(
    ({ severity, id }) => (severity === 'major' || severity === 'blocker') && !ofFields.has(id),
  );
  expect(grave.map(({ id }) => id).filter((id) => !isEarned(id))).toEqual(awaited);
});

test('what is kept as evidence is of rules that exist, and adds up', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const [id, { lines, right, arguable }] of Object.entries(evidence)) {
    expect(ids.has(id), id).toBe(true);
    expect(right + arguable).toBeLessThanOrEqual(lines);
  }
});

test('no softer way of saying a rule is graver than the rule', () => {
  const order = ['blocker', 'major', 'minor', 'info'];
  for (const { severity, softer = {} } of rules)
    for (const one of Object.values(softer))
      expect(order.indexOf(one.severity)).toBeGreaterThanOrEqual(order.indexOf(severity));
});
