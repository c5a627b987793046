// Reads baselines, targets and ranges that an OKR file gives as text (`12,5`, `2.5万`), in the unit of their key result.
import type { Document } from 'yaml';
import { readNumber } from '../../core/numbers/read-number.ts';
import type { Problem } from '../problem.ts';
import { rangeOf } from '../yaml/check-yaml.ts';
import { problemAt } from '../yaml/open-yaml.ts';

/** Puts numbers in place of their texts; what can be read in two ways is a problem, what is none is left to the model. */
export function readWrittenNumbers(value: unknown, doc: Document, starts: readonly number[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, objective] of listIn(value, 'objectives').entries())
    for (const [place, keyResult] of listIn(objective, 'keyResults').entries()) {
      if (!isMap(keyResult)) continue;
      const unit = typeof keyResult['unit'] === 'string' ? keyResult['unit'] : '';
      for (const key of ['baseline', 'target', 'low', 'high']) {
        const said = keyResult[key];
        if (typeof said !== 'string') continue;
        const read = readNumber(said, { unit });
        if (read.ok) keyResult[key] = read.value;
        else if (read.why === 'ambiguous') {
          const [one, other] = read.readings;
          const range = rangeOf(doc, ['objectives', index, 'keyResults', place, key]);
          const values = { key, found: said, one: String(one), other: String(other) };
          problems.push(problemAt(starts, 'number-two-ways', range, values));
          // The other problems of the file are told all the same.
          keyResult[key] = one;
        }
      }
    }
  return problems;
}

function listIn(value: unknown, key: string): unknown[] {
  const list = isMap(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
