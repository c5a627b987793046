import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  logGamma,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from './quantiles.ts';

const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('normal', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.959963984540054, 0.975],
    [-3, 0.00134989803163009],
    [-8, 6.22096057427178e-16],
    [-20, 2.75362411860623e-89],
  ])('Φ(%d) = %d', (x, p) => expect(normalCdf(x) / p).toBeCloseTo(1, 11));

  it.each([
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446],
    [0.75, 0.674489750196082],
    [0.5, 0],
  ])('quantile %d = %d', (p, x) => expect(normalQuantile(p)).toBeCloseTo(x, 11));
});

describe('Student t', () => {
  it.each([
    [0.9, 4, 1.533206274058896],
    [0.975, 1, 12.706204736432095],
    [0.975, 10, 2.228138851986273],
    [0.95, 30, 1.697260886593957],
    [0.75, 2, 0.816496580927726],
    [0.1, 4, -1.533206274058896],
    [0.5, 7, 0],
  ])('quantile %d with %d df = %d', (p, df, t) => expect(studentQuantile(p, df)).toBeCloseTo(t, 9));

  it('one degree of freedom is the Cauchy distribution', () =>
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (t) => {
        expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 11);
      }),
    ));

  it('quantile and distribution function undo each other, and it is symmetric', () =>
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 200 }), (p, df) => {
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 9);
        expect(studentQuantile(p, df)).toBeCloseTo(-studentQuantile(1 - p, df), 6);
      }),
    ));
});

describe('beta', () => {
  it('equals the binomial sum for whole parameters', () =>
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (x, a, b) => {
        const n = a + b - 1;
        let sum = 0;
        let choose = 1;
        for (let k = 0; k <= n; k++) {
          if (k >= a) sum += choose * x ** k * (1 - x) ** (n - k);
          choose = (choose * (n - k)) / (k + 1);
        }
        expect(betaCdf(x, a, b)).toBeCloseTo(sum, 10);
      }),
    ));

  it('quantile and distribution function undo each other', () =>
    fc.assert(
      fc.property(
        inside,
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        (p, a, b) => {
          expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
        },
      ),
    ));

  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [5, Math.log(24)],
    [171, 706.5730622457874],
  ])('ln Γ(%d) = %d', (x, value) => expect(logGamma(x)).toBeCloseTo(value, 10));
});
