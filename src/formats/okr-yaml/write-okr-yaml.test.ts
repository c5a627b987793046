import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { okrJsonSchema } from './json-schema.ts';
import { readOkrYaml } from './read-okr-yaml.ts';
import type { OkrFile } from './schema.ts';
import { formatYaml, okrYamlPieces, writeOkrYaml } from './write-okr-yaml.ts';

const source = `# our quarter
crux: 1
cycle: 2026-Q4 # Q4

objectives:
  # the first
  - objective: 'a: quoted'
    keyResults:
      - from 1 to 2 # plain
      - keyResult: b
        target: 60 # sixty
        source: { sql: { query: select 1 } }

  # the second
  - { objective: c, owner: lin }
`;

function fileOf(text: string): OkrFile {
  const { file, problems } = readOkrYaml(text);
  if (!file) throw new Error(JSON.stringify(problems));
  return file;
}

test('reading and writing without a change gives the same text', () => {
  expect(writeOkrYaml(fileOf(source), source)).toBe(source);
});

test('a change touches only its place', () => {
  const file = fileOf(source);
  const [first, second] = file.objectives;
  if (!first || !second || typeof first.keyResults?.[1] !== 'object') throw new Error('the fixture changed');
  first.keyResults[1].target = 70;
  first.keyResults[1].owner = 'wu';
  delete second.owner;
  expect(writeOkrYaml(file, source)).toBe(
    source
      .replace('target: 60', 'target: 70')
      .replace('select 1 } }\n', 'select 1 } }\n        owner: wu\n')
      .replace('c, owner: lin', 'c'),
  );
});

test('moved entries keep their comments', () => {
  const file = fileOf(source);
  file.objectives.reverse();
  const written = writeOkrYaml(file, source);
  expect(fileOf(written)).toEqual(file);
  expect(written).toContain('# the first');
  expect(written).toContain('- from 1 to 2 # plain');
});

/** Of any file, as far as its writing differs. */
const anyFile = (() => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((one) => /\S/.test(one));
  const keyResult = fc.oneof(
    text,
    fc.record(
      { keyResult: text, baseline: fc.integer(), unit: text, owner: fc.option(text) },
      { requiredKeys: ['keyResult'] },
    ),
  );
  const objective = fc.record(
    { objective: text, why: text, keyResults: fc.array(keyResult, { maxLength: 4 }) },
    { requiredKeys: ['objective'] },
  );
  const okrFile = fc.record(
    { crux: fc.constant(1 as const), team: text, objectives: fc.array(objective, { maxLength: 4 }) },
    { requiredKeys: ['crux', 'objectives'] },
  );
  return okrFile;
})();

test('any file survives writing and reading', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (one, other) => {
      const written = writeOkrYaml(one as OkrFile);
      expect(fileOf(written)).toEqual(one);
      expect(fileOf(writeOkrYaml(other as OkrFile, written))).toEqual(other);
      expect(fileOf(formatYaml(written))).toEqual(one);
    }),
    { numRuns: 150 },
  );
});

test('written in pieces it is the same, letter by letter, however it is cut', async () => {
  const lines = fc.string({ unit: fc.constantFrom('a', '很', ' ', '\n', '\t', '#', '-', ':', '"', "'", '&', '|') });
  await fc.assert(
    fc.asyncProperty(anyFile, lines, fc.integer({ min: 1, max: 3 }), async (any, note, atOnce) => {
      const file = { ...any, objectives: any.objectives.map((one) => ({ ...one, note })) } as unknown as OkrFile;
      const { objectives, ...head } = file;
      async function* some() {
        yield [];
        for (let at = 0; at < objectives.length; at += atOnce) yield objectives.slice(at, at + atOnce);
      }
      let pieces = '';
      for await (const piece of okrYamlPieces({ ...head, objectives: some() })) pieces += piece;
      expect(pieces).toBe(writeOkrYaml(file));
    }),
    { numRuns: 150 },
  );
});

test('any text is read without a throw', () => {
  const scraps = [
    'crux: 1\n',
    'objectives:\n',
    '  - ',
    'objective: ',
    'keyResults:',
    '\n',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!x ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '---\n',
    '? ',
    ': ',
    '\u0000',
    '\ud800',
    '__proto__: ',
    '<<: ',
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  fc.assert(
    fc.property(text, (any) => void readOkrYaml(any)),
    { numRuns: 400 },
  );
});

test.each([
  ['long objective', `crux: 1\nobjectives:\n  - objective: "${'提升留存 \\u0041 '.repeat(20_000)}"\n`],
  ['many objectives', `crux: 1\nobjectives:\n${'  - objective: a\n    keyResults: [ b, c ]\n'.repeat(4_000)}`],
  [
    'many unknown keys',
    `crux: 1\nobjectives: []\n${Array.from({ length: 3_000 }, (_, index) => `key${index}: 1\n`).join('')}`,
  ],
])('time grows with the length: %s', (_name, long) => {
  readOkrYaml(long);
});

test('the published schema is the one of the model (npm run docs writes it)', () => {
  expect(JSON.parse(readFileSync('docs/okr.schema.json', 'utf8'))).toEqual(okrJsonSchema());
});

test('what came of a task is written at its place', () => {
  const before = `crux: 1
objectives:
  - objective: a
    keyResults:
      - keyResult: b
        tasks:
          - Shorten the form # ours
          - { task: One package, hypothesis: "if we ship one, success rises", status: doing } # theirs
`;
  const file = fileOf(before);
  const keyResult = file.objectives[0]?.keyResults?.[0];
  const task = typeof keyResult === 'object' ? keyResult.tasks?.[1] : undefined;
  if (typeof task !== 'object') throw new Error('the fixture changed');
  Object.assign(task, { status: 'done', outcome: 'held', outcomeNote: 'from 19% to 28%' });
  const after = writeOkrYaml(file, before);
  expect(after).toContain('- Shorten the form # ours');
  expect(after).toContain('status: done, outcome: held, outcomeNote: from 19% to 28% } # theirs');
  expect(fileOf(after)).toEqual(file);
  expect(fileOf(formatYaml(after))).toEqual(file);
});
