import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { code, files, product } from './repository.ts';

/** Data and history are as long as they are. */
const long = /\/(words|migrations|sample)\/|\.generated\./;

const lines = (text: string) => text.trimEnd().split('\n').length;

test('no file over 300 lines, styles included', () => {
  const styles = files.filter(({ path }) => path.endsWith('.css'));
  const over = [...code, ...styles].filter(({ path, text }) => !long.test(path) && lines(text) > 300);
  expect(over.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
});

test('half of the files have at most 80 lines', () => {
  const sizes = product.filter(({ path }) => !long.test(path)).map(({ text }) => lines(text));
  sizes.sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});

test('no function over 100 lines', () => {
  const told = spawnSync('node_modules/.bin/oxlint', ['--format', 'json', 'src', 'scripts', 'bench'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const { diagnostics } = JSON.parse(told.stdout) as {
    diagnostics: { code: string; message: string; filename: string }[];
  };
  const over = diagnostics.filter(({ code }) => code === 'eslint(max-lines-per-function)');
  expect(over.map(({ filename, message }) => `${filename}: ${message}`)).toEqual([]);
});

test('names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const wrong = code.filter(({ path }) => path.split('/').some((part) => !kebab.test(part)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no drawer for odds and ends', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|stuff)(\/|\.[a-z]+$)/;
  expect(files.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
});

test('an index.ts is a list of rules, connectors or formats', () => {
  const list = /^src\/(core\/coach\/rules|connectors(\/.+)?|formats)\/index\.ts$/;
  const wrong = code.filter(({ path }) => /\/index\.tsx?$/.test(path) && !list.test(path));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('core, contract, formats and connectors say in their first line what a file is for', () => {
  const quiet = product.filter(
    ({ path, text }) => /^src\/(core|contract|formats|connectors)\//.test(path) && !isSentence(text),
  );
  expect(quiet.map(({ path }) => path)).toEqual([]);
});

test('nothing is left for later', () => {
  const marks = new RegExp('\\b(TO' + 'DO|FIX' + 'ME|HA' + 'CK)\\b');
  expect(code.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
});

/** A comment of one or more lines at the very top that begins like a sentence and ends with a full stop. */
function isSentence(text: string): boolean {
  const comment = /^(\/\/ .+\n)+/.exec(text)?.[0].trimEnd() ?? '';
  return /^\/\/ \S.{10,}/.test(comment) && /[.)]$/.test(comment);
}
