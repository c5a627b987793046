import { expect, test } from 'vitest';
import type { KeyResultKind } from '../okr/words.ts';
import { isOnScale } from './grade.ts';
import { progressOf } from './key-result.ts';
import { suggestObjectiveGrade } from './objective-grade.ts';

const at = '2026-12-31';
const reached = (share: number) => progressOf({ by: 'change', baseline: 0, target: 100 }, [{ at, value: share * 100 }]);
const broken = progressOf({ by: 'limit', limit: 5, keep: 'at-most' }, [{ at, value: 9 }]);
const one = (share: number, kind: KeyResultKind = 'metric', weight = 1) => ({
  id: `${kind}-${share}`,
  kind,
  weight,
  own: null,
  closing: { progress: kind === 'guard' ? broken : reached(share), commitment: 'aspirational' as const },
});

test('nothing is suggested before the owner has graded', () => {
  expect(suggestObjectiveGrade(null, [one(0.9)], 'bands')).toBeUndefined();
});

test.each([
  ['one key result', [one(0.87)], 'bands', 0.8],
  ['the mean by weight', [one(1, 'metric', 3), one(0)], 'bands', 0.7],
  ['a broken guard holds it', [one(1), one(0, 'guard')], 'bands', 0.6],
  ['levels: reached as hoped', [one(1)], 'levels', 0.7],
  ['levels: one reached, one not', [one(1), one(0.5)], 'levels', 0.3],
  ['nothing to go by', [], 'bands', undefined],
] as const)('%s', (_name, members, scale, grade) => {
  expect(suggestObjectiveGrade(0.5, members, scale)?.grade).toBe(grade);
});

test.each([
  [0.7, 'bands', true],
  [0.75, 'bands', false],
  [0.3, 'levels', true],
  [0.5, 'levels', false],
] as const)('%s on %s: %s', (grade, scale, fits) => expect(isOnScale(grade, scale)).toBe(fits));
