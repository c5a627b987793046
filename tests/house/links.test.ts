// Links between the pages of the documentation lead somewhere.
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files } from './repository.ts';

test('relative links in Markdown files lead to files that exist', () => {
  const lost: string[] = [];
  for (const { path, text } of files.filter((file) => file.path.endsWith('.md'))) {
    for (const [, target = ''] of text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
      const isOutside = /^[a-z]+:/.test(target) || target.startsWith('/');
      if (!isOutside && !existsSync(posix.join(posix.dirname(path), target))) lost.push(`${path} → ${target}`);
    }
  }
  expect(lost).toEqual([]);
});
