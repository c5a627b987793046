// Holds what Crux reads from report files against the totals their own tools print: npm run reports:compare -- FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReports } from '../src/connectors/ci-reports/read-reports.ts';

/**
 * `index.json` of the folder. `prints`: the totals as the tool prints them, by measure: a number (`83.4`; it is compared to
 * its last digit) or a share as two counts (`10/12`).
 */
type Index = { cases: { file: string; tool: string; prints: Record<string, string> }[] };
type Held = { tool: string; file: string; measure: string; theirs: string; ours: number | string; same: boolean };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Give a folder with report files and an index.json.');
  process.exit(2);
}
const { cases } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
const held = cases.flatMap(({ file, tool, prints }) => compare(file, tool, prints));
const rows = [...Map.groupBy(held, ({ tool }) => tool)].map(([tool, all]) => {
  const files = new Set(all.map(({ file }) => file)).size;
  const refused = all.filter(({ ours }) => typeof ours === 'string').length;
  const same = all.filter((one) => one.same).length;
  return [tool, files, all.length, same, all.length - same - refused, refused];
});
const table = [
  ['What is held against what', 'files', 'totals', 'equal', 'different', 'refused'],
  rows[0]!.map(() => '---'),
];
console.log([...table, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
for (const { file, measure, theirs, ours, same } of held)
  if (!same) console.log(`${file}  ${measure}: the tool prints ${theirs}, Crux reads ${ours}`);

function compare(file: string, tool: string, prints: Record<string, string>): Held[] {
  const read = readReports([{ name: file, text: readFileSync(join(folder!, file), 'utf8') }]);
  return Object.entries(prints).map(([measure, theirs]) => {
    if (!read.ok) return { tool, file, measure, theirs, ours: `${read.failure} ${read.detail}`, same: false };
    const ours = read.reports[0]?.measures.find(({ metric }) => metric === measure)?.value;
    const same = ours !== undefined && isSame(ours, theirs);
    return { tool, file, measure, theirs, ours: ours ?? 'nothing', same };
  });
}

/** Equal to the last digit that is printed. */
function isSame(ours: number, theirs: string): boolean {
  const [top, bottom] = theirs.split('/');
  if (bottom !== undefined) return Math.abs(ours - (100 * Number(top)) / Number(bottom)) < 1e-9;
  const digits = theirs.split('.')[1]?.length ?? 0;
  return Math.abs(ours - Number(theirs)) <= 0.5 * 10 ** -digits + 1e-9;
}
