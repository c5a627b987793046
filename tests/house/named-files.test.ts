// Sentences that name a file or a folder of ours name one that exists. Records of decisions and the changelog tell of the past.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { code, files } from './repository.ts';

const names = new Set(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));

const documents = files.filter(
  ({ path }) => path.endsWith('.md') && !/^(CHANGELOG|docs\/decisions\/|examples\/|src\/|\.)/.test(path),
);
const comments = code.map(({ path, text }) => ({ path, text: commentsOf(text) }));

// What git ignores is made by what the sentence tells of.
const made = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .map((line) => line.replace(/^\/|\/$/g, ''));

test.each([
  ['documents', documents],
  ['comments', comments],
])('%s name files that exist', (_, said) => {
  expect(said.flatMap(({ path, text }) => lost(text).map((name) => `${path} names ${name}`))).toEqual([]);
  expect(said.flatMap(({ text }) => named(text)).length).toBeGreaterThan(5);
});

test('what does not exist is found', () => {
  expect(lost('See src/core/coach/nowhere.ts, `no-such-file.ts` and src/core/nowhere/.')).toEqual([
    'src/core/coach/nowhere.ts',
    'src/core/nowhere',
    'no-such-file.ts',
  ]);
  expect(lost('`tests/house`, `src/web/features/<noun>/`, run.ts, ci.yml of somebody else')).toEqual([]);
});

function lost(text: string): string[] {
  return named(text).filter((name) =>
    name.includes('/') ? !made.includes(name) && !existsSync(name) : !names.has(name),
  );
}

/** Paths from the root, then names of sources; not patterns, and not paths of other programs. */
function named(text: string): string[] {
  const whole = /(?<![\w./@-])(?:src|tests|scripts|bench|docs|examples)(?:\/[\w*{<][\w.*{},<>-]*)+/g;
  const alone = /(?<![\w./@*<>{}-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:tsx?|mjs|css|sql)(?![\w/])/g;
  const found = [...text.matchAll(whole)].map(([path]) => path.replace(/[.,]+$/, ''));
  return [...found.filter((path) => !/[*<>{}]/.test(path)), ...[...text.matchAll(alone)].map(([name]) => name)];
}

/** Line comments and block comments; what stands in quotes before them is not one. */
function commentsOf(text: string): string {
  return [...text.matchAll(/(?:^|[\s;{(,])(\/\/ .*|\/\*\*? [\s\S]*?\*\/)/gm)].map(([, comment]) => comment).join('\n');
}
