// Tests tell what holds: none is left out unsaid.
import { expect, test } from 'vitest';
import { code } from './repository.ts';

const suites = code.filter(
  ({ path }) => /\.(test|journey|counterpart)\.tsx?$/.test(path) || /^tests\/(?!house\/)/.test(path),
);

function found(form: RegExp): string[] {
  return suites.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (form.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

test('a test is left out only by `needs`, which says what is missing', () => {
  expect(found(/\b(test|it|describe)(\.\w+)*\.(skip|skipIf|runIf|only|todo|fails)\b|(?<!\w)skip\(/).map(place)).toEqual(
    ['tests/needs.ts'],
  );
});

function place(line: string): string {
  return line.split(':')[0] ?? '';
}
