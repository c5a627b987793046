// `npm run bench [-- --only W4,W6] [--quick] [--json FILE]`: measures how fast the product is, each beside its floor.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Result, Work } from './result.ts';
import { reports } from './reports.ts';
import { sampling } from './sampling.ts';
import { w1 } from './w1-board.ts';
import { w2 } from './w2-overview.ts';
import { w3 } from './w3-check-in.ts';
import { w4 } from './w4-coach.ts';
import { w6 } from './w6-start.ts';
import { w7 } from './w7-readings.ts';

const works: readonly Work[] = [w1, w2, w3, w4, w6, w7, sampling, reports];

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const asked = values.only?.toUpperCase().split(',');
const unknown = asked?.filter((id) => !works.some((work) => work.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no work ${unknown.join(', ')}; there are ${works.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`,
);
const results: Record<string, Result> = {};
for (const { id, name, measure } of works.filter((work) => asked?.includes(work.id) ?? true)) {
  console.log(`${id}  ${name}`);
  const result = await measure({ quick: values.quick });
  results[id] = result;
  console.log(`    ours  ${show(result.ours)} ${result.unit}`);
  console.log(`    floor ${show(result.floor)} ${result.unit}, ratio ${result.ratio.toPrecision(3)}`);
  for (const [what, value] of Object.entries(result.also)) console.log(`    ${what}: ${show(value)}`);
  console.log(`    ${result.reached ? 'reached' : 'NOT reached'}: ${result.must}\n`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 6 : 3 });
}
