import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';

const part = (path: string, ...hits: number[]) =>
  `SF:${path}\n${hits.map((hit, at) => `DA:${at + 1},${hit}\n`).join('')}end_of_record\n`;

test.each([
  ['Windows and Linux', 'src/a.ts', 'src\\a.ts'],
  ['with a dot', 'src/a.ts', './src/a.ts'],
  ['with detours', 'src/a.ts', 'src//b/../a.ts'],
  ['from the root', 'src/a.ts', '/srv/ci/app/src/a.ts'],
  ['from a drive', 'src/a.ts', 'D:\\a\\app\\src\\a.ts'],
  ['a drive in small letters', 'C:/app/src/a.ts', 'c:\\app\\src\\a.ts'],
  ['a drive and a root', 'D:\\a\\app\\src\\a.ts', '/srv/ci/app/src/a.ts'],
])('one file under two spellings of its path counts once: %s', (_name, first, second) => {
  const outcome = readReports([
    { name: '1.info', text: part(first, 1, 1, 0, 0) },
    { name: '2.info', text: part(second, 0, 0, 1, 1) },
  ]);
  expect(outcome.ok && outcome.reports[0]!.measures[0]).toMatchObject({ numerator: 4, denominator: 4 });
});

test.each([
  ['other lines', part('src/a.ts', 1, 0), part('/app/src/a.ts', 1, 0, 0), 5],
  ['another folder', part('/app/one/a.ts', 1, 0), part('/app/two/a.ts', 1, 0), 4],
  ['two that fit', part('one/src/a.ts', 1, 0) + part('two/src/a.ts', 1, 0), part('src/a.ts', 1, 0), 6],
])('two files stay two: %s', (_name, first, second, denominator) => {
  const outcome = readReports([
    { name: '1.info', text: first },
    { name: '2.info', text: second },
  ]);
  expect(outcome.ok && outcome.reports[0]!.measures[0]).toMatchObject({ denominator });
});
