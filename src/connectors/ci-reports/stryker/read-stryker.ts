// The mutation testing report schema, as written by StrykerJS, Stryker.NET, Stryker4s and Infection.
import { z } from 'zod';
import { readJson } from '../json.ts';
import type { ReportFormat } from '../report.ts';

const report = z.object({
  schemaVersion: z.string(),
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const detected = new Set(['Killed', 'Timeout']);
const undetected = new Set(['Survived', 'NoCoverage']);

export const stryker: ReportFormat = {
  id: 'stryker',
  looksLike: (head) => /^\s*\{/.test(head) && /"mutants"/.test(head) && /"mutatorName"/.test(head),
  // Mutants that do not compile, fail to run or were ignored are not valid: they count on neither side.
  open: () =>
    readJson(report, ({ files }) => {
      const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
      return {
        kind: 'mutants',
        detected: states.filter((status) => detected.has(status)).length,
        undetected: states.filter((status) => undetected.has(status)).length,
      };
    }),
};
