// The mutation testing report schema, as written by StrykerJS, Stryker.NET, Stryker4s and Infection.
import { z } from 'zod';
import { jsonFormat } from '../json.ts';

const report = z.object({
  schemaVersion: z.union([z.string(), z.number()]),
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const detected = new Set(['Killed', 'Timeout']);
const undetected = new Set(['Survived', 'NoCoverage']);

export const stryker = jsonFormat({
  id: 'stryker',
  looksLike: (text) => /"mutants"/.test(text) && /"mutatorName"/.test(text),
  fits: ({ schemaVersion, files }) =>
    (typeof schemaVersion === 'string' || typeof schemaVersion === 'number') &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((one) => typeof one === 'object' && one !== null && 'mutants' in one),
  schema: report,
  // Mutants that do not compile, fail to run or were ignored are not valid: they count on neither side.
  countsOf({ files }) {
    const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const count = (which: ReadonlySet<string>) => states.filter((status) => which.has(status)).length;
    return { kind: 'mutants', detected: count(detected), undetected: count(undetected) };
  },
});
