// `npm run bench [-- --only W4,W6] [--quick] [--nothing-kept] [--json FILE]`: how fast the product is, each work beside its floor.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readEndpoints } from './endpoints.ts';
import { forecasts } from './forecast.ts';
import { hostile } from './hostile.ts';
import type { Result, Work } from './result.ts';
import { map } from './map.ts';
import { pack } from './pack.ts';
import { reports } from './reports.ts';
import { sampleCompany } from './sample-company.ts';
import { sampling } from './sampling.ts';
import { w1 } from './w1-board.ts';
import { w2 } from './w2-overview.ts';
import { w3 } from './w3-check-in.ts';
import { w4 } from './w4-coach.ts';
import { w5 } from './w5-coach-bytes.ts';
import { w5Pages } from './w5-page-bytes.ts';
import { w6 } from './w6-start.ts';
import { w7 } from './w7-readings.ts';
import { w8 } from './w8-live.ts';

const works: readonly Work[] = [
  w1,
  w2,
  w3,
  w4,
  w5,
  w5Pages,
  w6,
  w7,
  w8,
  sampling,
  forecasts,
  sampleCompany,
  reports,
  map,
  readEndpoints,
  pack,
  hostile,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'nothing-kept': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const options = { quick: values.quick, nothingKept: values['nothing-kept'] };
const asked = values.only?.toUpperCase().split(',');
const unknown = asked?.filter((id) => !works.some((work) => work.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no work ${unknown.join(', ')}; there are ${works.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}${options.nothingKept ? ', nothing kept' : ''}\n`,
);
const results: Record<string, Result> = {};
const count = { passed: 0, failed: 0, skipped: 0 };
for (const work of works.filter(({ id }) => asked?.includes(id) ?? true)) count[await run(work)] += 1;
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
// A work passes when it could be measured: no figure is asserted.
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Measures one work; the others go on when it breaks. */
async function run({ id, name, lacks, measure }: Work): Promise<keyof typeof count> {
  console.log(`${id}  ${name}`);
  const missing = lacks?.();
  if (missing) {
    console.log(`    not run here: ${missing.en}\n    本机未运行：${missing.zh}\n`);
    return 'skipped';
  }
  const began = performance.now();
  try {
    const result = await measure(options);
    tell(result);
    results[id] = result;
    return 'passed';
  } catch (fault) {
    console.error(fault);
    return 'failed';
  } finally {
    console.log(`    ${Math.round((performance.now() - began) / 1000)} s\n`);
  }
}

function tell({ ours, floor, ratio, unit, also, reached, must }: Result): void {
  console.log(`    ours  ${show(ours)} ${unit}`);
  console.log(`    floor ${show(floor)} ${unit}, ratio ${ratio.toPrecision(3)}`);
  for (const [what, value] of Object.entries(also)) console.log(`    ${what}: ${show(value)}`);
  console.log(`    ${reached ? 'reached' : 'NOT reached'}: ${must}`);
}

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 6 : 3 });
}
