import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pushReader } from './push-reader.ts';
import { readReports } from './read-reports.ts';

type Sample = { path: string; tool: string; version: string; printed: Record<string, number> };
const here = (path: string) => new URL(path, import.meta.url);
const samples = JSON.parse(readFileSync(here('samples.json'), 'utf8')) as Sample[];

// Written by the real tools (scripts/report-samples/make.mjs); the numbers are what the tools themselves printed.
describe.each(samples)('$path by $tool $version', ({ path, printed }) => {
  test('A39 says what the tool printed', () => {
    const { format, measures } = read([path]);
    expect(format).toBe(path.split('/')[0]);
    for (const [metric, value] of Object.entries(printed)) expect(measures[metric], metric).toBeCloseTo(value, 1);
    expect(Object.keys(printed).length).toBeGreaterThan(0);
  });

  test('twice the same is not twice as much covered', () => {
    const [once, twice] = [read([path]).measures, read([path, path]).measures];
    for (const name of ['coverage.line', 'coverage.branch'] as const)
      if (name in once) expect(twice[name]).toBeCloseTo(once[name]!);
  });

  test.each([7, 1000])('is read the same in pieces of %i bytes', (size) => {
    const bytes = readFileSync(here(path));
    const push = pushReader((encoding) => new TextDecoder(encoding, { fatal: true }));
    const file = push.file(path);
    for (let at = 0; at < bytes.length; at += size) file.take(bytes.subarray(at, at + size));
    file.end();
    expect(push.end()).toEqual(readReports([sample(path)]));
  });

  test('is refused when a part of it is missing', () => {
    const { text } = sample(path);
    expect(readReports([{ name: path, text: text.slice(0, Math.floor(text.length * 0.4)) }]).ok).toBe(false);
  });
});

test('only the files of tools that tell retries have a flaky rate', () => {
  const told = samples.filter(({ path }) => 'tests.flaky-rate' in read([path]).measures);
  expect(told.map(({ path }) => path)).toEqual(['junit/playwright.xml']);
});

test('every sample has its tool, and every format but k6 and PIT a real one', () => {
  const kept = readdirSync(here('.'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && !path.endsWith('.ts') && !path.startsWith('cases/'))
    .sort();
  expect(samples.map(({ path }) => path)).toEqual(kept);
});

function sample(path: string) {
  return { name: path, text: readFileSync(here(path), 'utf8') };
}

function read(paths: string[]): { format: string; measures: Record<string, number> } {
  const outcome = readReports(paths.map(sample));
  if (!outcome.ok) throw new Error(`${outcome.failure} ${outcome.detail}`);
  const [report] = outcome.reports;
  return {
    format: report!.format,
    measures: Object.fromEntries(report!.measures.map(({ metric, value }) => [metric, value])),
  };
}
