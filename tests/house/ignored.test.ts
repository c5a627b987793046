// What git ignores, no check reads: other people's programs are unpacked there.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files } from './repository.ts';

const folder = `.cache/house-${process.pid}`;
const untidy = `${folder}/untidy.ts`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(untidy, 'debugger\nlet   x=   1\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const checks = {
  format: ['@biomejs/biome/bin/biome', 'format', '--max-diagnostics=none', '.'],
  lint: ['oxlint/bin/oxlint', '--quiet'],
};

test.each(Object.entries(checks))('%s leaves alone what git ignores', (_name, [program = '', ...rest]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [`node_modules/${program}`, ...rest], { encoding: 'utf8' });
  const told = `${stdout}${stderr}`.split('\n');
  expect(told.some((line) => /\d+ files/.test(line))).toBe(true);
  expect(told.filter((line) => line.includes(folder))).toEqual([]);
});

test('the house tests leave alone what git ignores', () => {
  expect(files.filter(({ path }) => path.startsWith('.cache/'))).toEqual([]);
  expect(files.length).toBeGreaterThan(1000);
});
