import { expect, test } from 'vitest';
import { readOkrYaml } from './read-okr-yaml.ts';

const many = Array.from({ length: 21 }, (_, at) => `https://a.example/${at}`).join(', ');

test.each([
  ['no link', 'shop/12', 'bad-link', 64],
  ['the same link twice', 'https://a.example, { url: https://a.example }', 'link-twice', 62],
  ['a link with a password', '"https://bob:pw@a.example"', 'link-winds', 64],
  ['a link too long', `"https://a.example/${'x'.repeat(2000)}"`, 'too-long', 64],
  ['too many links', many, 'too-many', 62],
])('%s of a task is told at its place', (_, links, code, column) => {
  const file = `crux: 1\nobjectives:\n  - objective: a\n    keyResults: [ { keyResult: b, tasks: [ { task: c, links: [ ${links} ] } ] } ]\n`;
  const { problems } = readOkrYaml(file);
  expect(problems.map((one) => [one.code, one.line, one.column])).toEqual([[code, 4, column]]);
});
