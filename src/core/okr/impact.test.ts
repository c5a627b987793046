import { expect, test } from 'vitest';
import { impactFrom, impactTold, isImpactSaid, isImpactWhole, noImpactParts } from './impact.ts';

test('A60 what it means for others is told in parts, and words from before stay words', () => {
  const parts = { ...noImpactParts, delayed: 'Two reports, three weeks', rollback: 'Within five minutes' };
  const told = { delayed: 'Two reports, three weeks', rollback: 'Within five minutes' };
  expect(impactTold({ impact: '', impactParts: parts })).toEqual(told);
  expect(impactFrom(told)).toEqual({ impact: '', impactParts: parts });
  expect(impactFrom('All in one')).toEqual({ impact: 'All in one', impactParts: noImpactParts });
  expect(impactTold({ impact: 'All in one', impactParts: noImpactParts })).toBe('All in one');
  // Both: nothing is lost.
  expect(impactTold({ impact: 'Before.', impactParts: parts })).toEqual({
    ...told,
    delayed: 'Before.\nTwo reports, three weeks',
  });
});

test('one part is enough to have said something; blanks say nothing', () => {
  expect(isImpactSaid({ impact: '', impactParts: noImpactParts })).toBe(false);
  expect(isImpactSaid({ impact: ' ', impactParts: { ...noImpactParts, risk: ' ' } })).toBe(false);
  expect(isImpactSaid({ impact: '', impactParts: { ...noImpactParts, risk: 'none' } })).toBe(true);
  expect(isImpactWhole({ impact: '', impactParts: { ...noImpactParts, risk: 'none' } })).toBe(false);
  const needed = { ...noImpactParts, delayed: 'One report', risk: 'none', rollback: 'In a minute' };
  expect(isImpactWhole({ impact: '', impactParts: needed })).toBe(true);
  expect(isImpactWhole({ impact: '', impactParts: { ...needed, rollback: '' } })).toBe(false);
  expect(isImpactWhole({ impact: 'All in one', impactParts: noImpactParts })).toBe(true);
});
