import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCrux } from '../run-crux.ts';

type Finding = { file: string; rule: string; what: string };
type Report = { findings: Finding[]; elsewhere?: { file: string; at: string; line: number; serves: string }[] };

/** One objective a file, owned by Lin, with what else is written of it. */
const okr = (team: string, id: string, more = '', cycle = '2026-Q4') =>
  `crux: 1\nteam: ${team}\ncycle: ${cycle}\nobjectives:\n  - id: ${id}\n    objective: Words of ${id}\n    owner: Lin\n${more}`;

async function lint(files: Record<string, string>): Promise<{ report: Report; status: number | null }> {
  const home = mkdtempSync(join(tmpdir(), 'crux-'));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  });
  const { out, status } = await runCrux(['lint', ...paths, '--format', 'json', '--lang', 'en', '--fail-on', 'blocker']);
  return { report: JSON.parse(out) as Report, status };
}

async function layers(files: Record<string, string>): Promise<string[]> {
  const { report } = await lint(files);
  return report.findings.filter((one) => one.rule === 'double-layer-confusion').map((one) => one.what);
}

const confused = 'Lin are under two or more layers of objectives with no link between them.';

test.each<[string, Record<string, string>, string[]]>([
  [
    'in two teams’ files with nothing between them',
    { 'a.okr.yaml': okr('Payments', 'a'), 'b.okr.yaml': okr('Search', 'b') },
    [confused, confused],
  ],
  ['tied by id', { 'a.okr.yaml': okr('Payments', 'a', '    serves: b\n'), 'b.okr.yaml': okr('Search', 'b') }, []],
  [
    'tied by team, cycle and words, whatever the case',
    {
      'a.okr.yaml': okr('Payments', 'a', '    serves: [ search/2026-q4/words of B. ]\n'),
      'b.okr.yaml': okr('Search', 'b'),
    },
    [],
  ],
  [
    'tied by a key result',
    {
      'a.okr.yaml': okr('Payments', 'a', '    serves: Holes from 9 to 0\n'),
      'b.okr.yaml': okr('Search', 'b', '    keyResults: [ Holes from 9 to 0 ]\n'),
    },
    [],
  ],
  [
    'tied by what both serve in a third place',
    {
      'a.okr.yaml': okr('Payments', 'a', '    serves: company/2026/growth\n'),
      'b.okr.yaml': okr('Search', 'b', '    serves: Company/2026/Growth\n'),
    },
    [],
  ],
  [
    'tied by a focus both attack',
    {
      'a.okr.yaml': okr('Payments', 'a', '    diagnosis: { bottleneck: Nobody installs it }\n'),
      'b.okr.yaml': okr('Search', 'b', '    serves: Nobody installs it\n'),
    },
    [],
  ],
  ['of one team', { 'a.okr.yaml': okr('Payments', 'a'), 'b.okr.yaml': okr('Payments', 'b') }, []],
  ['one after the other', { 'a.okr.yaml': okr('Payments', 'a'), 'b.okr.yaml': okr('Search', 'b', '', '2026-Q3') }, []],
  [
    'one of them given up',
    { 'a.okr.yaml': okr('Payments', 'a'), 'b.okr.yaml': okr('Search', 'b', '    dropped: true\n') },
    [],
  ],
])('a person %s', async (_, files, told) => {
  expect(await layers(files)).toEqual(told);
});

test('links in a circle end', async () => {
  const files = {
    'a.okr.yaml': okr('Payments', 'a', '    serves: b\n'),
    'b.okr.yaml': okr('Search', 'b', '    serves: a\n'),
  };
  expect(await layers(files)).toEqual([]);
});

test('what leads to none of the files is told as not checked, and is no fault; of one file alone nothing is told', async () => {
  const a = okr('Payments', 'a', '    serves: [ b, company/2026/growth ]\n');
  const { report, status } = await lint({ 'a.okr.yaml': a, 'b.okr.yaml': okr('Search', 'b') });
  expect(status).toBe(0);
  expect(report.elsewhere).toMatchObject([{ at: 'objectives[0]', line: 6, serves: 'company/2026/growth' }]);
  expect((await lint({ 'a.okr.yaml': a })).report).not.toHaveProperty('elsewhere');
  const home = mkdtempSync(join(tmpdir(), 'crux-'));
  writeFileSync(join(home, 'a.okr.yaml'), a);
  writeFileSync(join(home, 'b.okr.yaml'), okr('Search', 'b'));
  const { out } = await runCrux(['lint', home, '--lang', 'zh']);
  expect(out).toContain('支撑的目标不在这些文件里，无法核对：1 处');
  expect(out).toContain('company/2026/growth');
});
