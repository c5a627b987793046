import { expect, test } from 'vitest';
import { rulesOfFields } from './review/of-fields.ts';
import { topics } from './review/topics.ts';
import { evidence, isEarned, ofFields } from './rules/evidence.ts';
import { rules } from './rules/index.ts';

test('a rule that reads words is major only when strangers’ lines have shown it right', () => {
  const grave = rules.filter(
    ({ severity, id }) => (severity === 'major' || severity === 'blocker') && !ofFields.has(id),
  );
  expect(grave.map(({ id }) => id).filter((id) => !isEarned(id))).toEqual([]);
});

/** Starting values, targets, owners, sources, length: how it is written down, not what it is for. */
const form = topics.filter(({ id }) => ['starts', 'settled', 'sources', 'crowded', 'absolutes'].includes(id));

test('A82: what is asked of the form is at most a suggestion; what is asked of focus, honesty and consent may be grave', () => {
  const ofForm = new Set(form.flatMap((topic) => topic.rules));
  const grave = rules.filter(({ severity }) => severity === 'major' || severity === 'blocker').map(({ id }) => id);
  expect(grave.filter((id) => ofForm.has(id))).toEqual([]);
  expect(grave).toEqual([
    'delivery-only-krs',
    'functional-okr-unaligned',
    'kr-handed-down',
    'no-diagnosis',
    'pmf-no-consent',
    'pmf-no-icp',
    'release-date-as-kr',
    'stage-mismatch',
    'tech-debt-no-agreement',
    'tech-debt-no-data',
    'too-big-for-cycle',
    'validation-no-kill',
  ]);
});

test('what is kept as evidence is of rules that exist, and adds up', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(rulesOfFields.filter((id) => !ids.has(id))).toEqual([]);
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
