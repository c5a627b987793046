import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozenTarget } from './frozen-target.ts';
import { gradeBand, gradePattern, suggestGrade } from './grade.ts';
import { progressOf } from './key-result.ts';

const at = (now: number) => progressOf({ by: 'change', baseline: 0, target: 1 }, [{ at: '2026-12-31', value: now }]);
const none = progressOf({ by: 'change', baseline: 0, target: 1 });

describe('grade suggestion', () => {
  it('waits for the owner', () => {
    expect(suggestGrade(undefined, { progress: at(1), commitment: 'aspirational', scale: 'bands' })).toBeUndefined();
    expect(suggestGrade(null, { progress: at(1), commitment: 'aspirational', scale: 'bands' })).toBeUndefined();
    expect(suggestGrade(0, { progress: at(1), commitment: 'aspirational', scale: 'bands' })?.grade).toBe(1);
  });

  it.each([
    [0.69, 'aspirational', 'bands', undefined, undefined, 0.6, false],
    [0.7, 'aspirational', 'bands', undefined, undefined, 0.7, false],
    [0.3, 'aspirational', 'bands', undefined, undefined, 0.3, false],
    [1.4, 'committed', 'bands', undefined, undefined, 1, false],
    [0.99, 'committed', 'bands', undefined, undefined, 0.9, true],
    [-0.5, 'aspirational', 'bands', undefined, undefined, 0, false],
    [0, 'learning', 'bands', true, undefined, 1, false],
    [1, 'learning', 'bands', false, undefined, 0, false],
    [1, 'learning', 'levels', undefined, undefined, undefined, false],
    [1, 'aspirational', 'levels', undefined, 2, 1, false],
    [1, 'aspirational', 'levels', undefined, 5, 0.7, false],
    [1, 'aspirational', 'levels', undefined, 9, 0.3, false],
    [1, 'aspirational', 'levels', undefined, undefined, 0.7, false],
    [1, 'committed', 'levels', undefined, undefined, 0.3, false],
    [0.9, 'committed', 'levels', undefined, 9, 0, true],
  ] as const)('progress %d, %s, %s', (now, commitment, scale, answered, firstConfidence, grade, needsReview) => {
    const suggestion = suggestGrade(0.5, { progress: at(now), commitment, scale, answered, firstConfidence })!;
    expect([suggestion.grade, suggestion.needsReview]).toEqual([grade, needsReview]);
    expect(suggestion.trace.reason?.zh).toBeTruthy();
  });

  it('no number, no grade and no blame', () => {
    expect(suggestGrade(0.5, { progress: none, commitment: 'committed', scale: 'bands' })).toMatchObject({
      grade: undefined,
      needsReview: false,
      question: undefined,
    });
  });

  it.each([
    [0.4, true],
    [0.5, false],
    [1, true],
  ])('own %d against 0.7: asks %s', (own, asks) => {
    const { question } = suggestGrade(own, { progress: at(0.7), commitment: 'aspirational', scale: 'bands' })!;
    expect(question !== undefined).toBe(asks);
  });

  it('stays on its scale', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.integer({ min: 0, max: 10 }),
        (now, firstConfidence) => {
          const bands = suggestGrade(0, { progress: at(now), commitment: 'aspirational', scale: 'bands' })!.grade!;
          const levels = suggestGrade(0, {
            progress: at(now),
            commitment: 'aspirational',
            scale: 'levels',
            firstConfidence,
          })!;
          expect(bands).toBe(Math.round(bands * 10) / 10);
          expect(bands).toBeLessThanOrEqual(Math.max(0, now));
          expect([0, 0.3, 0.7, 1]).toContain(levels.grade);
        },
      ),
    ));

  it.each([
    [0.65, 'green'],
    [0.6, 'yellow'],
    [0.4, 'yellow'],
    [0.34, 'red'],
    [0, 'red'],
  ])('%d is %s', (grade, band) => expect(gradeBand(grade)).toBe(band));

  it.each([
    [[1, 1, 1], 'Everything reached 1.0: were the targets too easy?'],
    [[1, 1], undefined],
    [[0.4, 0.3], 'The mean is 0.4 or less: is this still worth going on with?'],
    [[0.7, 0.5], undefined],
    [[], undefined],
  ])('grades %j', (grades, text) => expect(gradePattern(grades)?.en).toBe(text));
});

describe('frozen target', () => {
  const history = [
    { at: '2026-10-20T08:00:00Z', target: 50 },
    { at: '2026-09-20T08:00:00Z', target: 60 },
    { at: '2026-10-01T23:00:00Z', target: 70 },
  ];

  it('is the one in force at the end of the freezing day; later ones stay visible', () => {
    const { frozen, later } = frozenTarget(history, '2026-10-01')!;
    expect([frozen.target, later.map((set) => set.target)]).toEqual([70, [50]]);
  });

  it('takes the first one when the target came after the freeze', () => {
    expect(frozenTarget(history, '2026-01-01')?.frozen.target).toBe(60);
  });

  it('no target, nothing frozen', () => expect(frozenTarget([], '2026-10-01')).toBeUndefined());

  it('later edits never change what is graded', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), (targets) => {
        const edits = targets.map((target) => ({ at: '2026-11-11', target }));
        expect(frozenTarget([...history, ...edits], '2026-10-01')?.frozen.target).toBe(70);
      }),
    ));

  it('the trace names the later target and that it is not graded against', () => {
    const target = frozenTarget(history, '2026-10-01');
    const { trace } = suggestGrade(0.5, { progress: at(0.5), commitment: 'aspirational', scale: 'bands', target })!;
    expect(trace.steps).toEqual([
      {
        what: { en: 'Later target, set 2026-10-20, not graded against', zh: '2026-10-20 改过的目标值，不据此评分' },
        value: 50,
      },
    ]);
  });
});
