import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';
import { confidenceProblem, disagreement } from './confidence.ts';

describe('confidence', () => {
  it.each([
    [5, undefined, undefined, undefined],
    [7, 5, undefined, 'sentence-missing'],
    [3, 5, '   ', 'sentence-missing'],
    [3, 5, '联调推迟', undefined],
    [6, 5, undefined, undefined],
    [5, null, undefined, undefined],
    [11, 5, 'x', 'confidence-invalid'],
    [-1, 0, 'x', 'confidence-invalid'],
    [5.5, 5, 'x', 'confidence-invalid'],
    [Number.NaN, 5, 'x', 'confidence-invalid'],
  ])('%d after %d with %j → %s', (now, before, sentence, problem) => {
    expect(confidenceProblem(now, before, sentence)).toBe(problem);
  });

  it.each([
    [8, 0.19, true],
    [8, 0.2, false],
    [7, 0.01, false],
    [2, 0.81, true],
    [2, 0.8, false],
    [5, 0.5, false],
    [undefined, 0.01, false],
    [9, undefined, false],
  ])('confidence %d, chance %d: asks %s', (confidence, chance, asks) => {
    expect(disagreement(confidence, chance) !== undefined).toBe(asks);
  });
});

describe('calibration', () => {
  it('scores and tables what was said', () => {
    const said = [
      { confidence: 7, hit: true },
      { confidence: 7, hit: false },
      { confidence: 10, hit: true },
      { confidence: 0, hit: true },
    ];
    const calibration = calibrationOf(said)!;
    expect(calibration.brier).toBeCloseTo((0.09 + 0.49 + 0 + 1) / 4, 12);
    expect(calibration.rows).toEqual([
      { confidence: 0, said: 1, hit: 1, share: 1 },
      { confidence: 7, said: 2, hit: 1, share: 0.5 },
      { confidence: 10, said: 1, hit: 1, share: 1 },
    ]);
  });

  it('nothing said, nothing scored', () => expect(calibrationOf([])).toBeUndefined());

  it('always 5 of 10 scores 0.25, whatever happens; sure and right scores 0', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (hits) => {
        expect(calibrationOf(hits.map((hit) => ({ confidence: 5, hit })))?.brier).toBeCloseTo(0.25, 12);
        expect(calibrationOf(hits.map((hit) => ({ confidence: hit ? 10 : 0, hit })))?.brier).toBe(0);
      }),
    ));
});
