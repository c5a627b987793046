import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways to cut a day out of an instant that only hold where clocks show UTC, or where this process happens to run. */
const cuts = [
  /\bget(?:Day|Date|Month|FullYear|Hours)\(\)/,
  /\bgetUTC(?:Day|Date|Month|FullYear|Hours)\(\)/,
  /toISOString\(\)\.(?:slice|substring|split)\(/,
  /toLocale(?:Date|Time)?String\('sv/,
  /T\d\d:\d\d:\d\d`\)/,
  /(?:[aA]t|At|until|since|now|iso|instant)\??\.(?:slice|substring)\(0, ?10\)/,
  /_at\??\.(?:slice|substring)\(0, ?10\)/,
  /\bsubstr(?:ing)?\([^()]*\b1, ?10\)/,
  /\bdate\((?:\w+\.)?\w*at\b/,
  /\bdate_trunc\(|\bstrftime\(/,
];

/** Where that is what is meant: the arithmetic itself, and days that another system counts in UTC. */
const meant = new Set([
  'src/core/calendar/zones.ts',
  'src/core/calendar/cycle.ts',
  'src/connectors/github/host.ts',
  'src/connectors/matomo/index.ts',
  // A period of a source that is running, told by its beginning.
  'src/connectors/number-of.ts',
  'src/connectors/sample-times.ts',
  'src/connectors/sample/index.ts',
]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function cutsIn(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const isComment = /^\s*(?:\/\/|\*|\/\*)/.test(line);
    return !isComment && cuts.some((cut) => cut.test(line)) ? [`${index + 1}: ${line.trim()}`] : [];
  });
}

it('days are those of a time zone: nobody cuts them out of an instant, in SQL neither', () => {
  const found = filesIn('src')
    .filter((file) => !meant.has(file) && !file.startsWith('src/server/db/migrations/'))
    .flatMap((file) => cutsIn(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

it.each([
  ['const day = reading.at.slice(0, 10);', true],
  ['const today = now.toISOString().slice(0, 10);', true],
  ['row.value_at.slice(0, 10) > end', true],
  ['sql`substr(check_ins.at, 1, 10)`', true],
  ['new Date().getDay()', true],
  ['const at = dayAt(reading.at, zones);', false],
  ['names.slice(0, 10)', false],
])('%s', (line, isCut) => expect(cutsIn(line).length > 0).toBe(isCut));
