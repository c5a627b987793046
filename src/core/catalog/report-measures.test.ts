import { expect, test } from 'vitest';
import { measuresNamed } from './report-measures.ts';

test.each([
  ['M13', ['coverage.line']],
  ['m08', ['tests.flaky-rate']],
  ['M45', ['load.rate']],
  ['coverage.branch', ['coverage.branch']],
  // Cases alone are no share of cases.
  ['M11', ['M11']],
  ['M58', ['M58']],
])('%s', (name, measures) => expect(measuresNamed(name)).toEqual(measures));
