// What the documents tell people to run with npm is there, and its program begins.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files } from '../house/repository.ts';
import { runShell } from './run-shell.ts';
import { root } from './scene.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** As code: between marks, or at the beginning of a line of a block. */
const promised = new Set(
  files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ text }) =>
      [...text.matchAll(/(?:`|^)npm (?:run )?([a-z]+(?::[a-z]+)?)\b/gm)].map(([, name = '']) => name),
    )
    .filter((name) => !['ci', 'install'].includes(name)),
);

test.each([...promised])('npm run %s is there, with its program', (name) => {
  const [program = '', first = ''] = (scripts[name] ?? '').split(' ');
  expect(existsSync(join(root, program === 'node' ? first : `node_modules/.bin/${program}`)) && program !== '').toBe(
    true,
  );
});

test('what is promised to be measured is measured in a clone', { timeout: 120_000 }, async () => {
  const [ran] = await runShell(['npm run --silent coach:measure'], root, {});
  expect(ran).toMatchObject({ exit: 0 });
  expect(ran!.printed).toMatch(/\d/);
});
