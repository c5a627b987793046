import { expect, test } from 'vitest';
import { rules } from '../../src/core/coach/rules/index.ts';
import { files } from './repository.ts';

const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';

test.each(['docs/coach/sources.md', 'docs/coach/sources.zh-CN.md'])(
  '%s tells each source that a rule cites',
  (path) => {
    const page = text(path);
    const cited = rules.flatMap(({ source }) => source.split('; ').flatMap((one) => rangeOf(one)));
    const lacking = cited.filter((one) => {
      const point = /^A\d\d$/.test(one);
      return !(point ? page.includes(`<a id="${one.toLowerCase()}"></a>${one}`) : page.includes(nameOf(one)));
    });
    expect([...new Set(lacking)]).toEqual([]);
  },
);

test('no page names a point of the method that leads nowhere', () => {
  const known = new Set([...text('docs/coach/sources.md').matchAll(/<a id="(a\d\d)">/g)].map(([, id]) => id));
  const lost = files
    .filter(({ path }) => path.startsWith('docs/') && path.endsWith('.md'))
    .flatMap(({ path, text: page }) =>
      [...page.matchAll(/sources(?:\.zh-CN)?\.md#(a\d\d)/g)]
        .filter(([, id]) => !known.has(id))
        .map(([, id]) => `${path} ${id}`),
    );
  expect(lost).toEqual([]);
});

/** `A17–A21` names its five points, `A38, A49` its two. */
function rangeOf(source: string): string[] {
  const range = /^A(\d\d)–A(\d\d)$/.exec(source);
  if (!range) return /^A\d\d/.test(source) ? source.split(', ') : [source];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, place) => `A${String(from + place).padStart(2, '0')}`);
}

/** `Doerr, Measure What Matters` stands on the page under `Doerr`. */
const nameOf = (source: string) =>
  source === '黄勇' ? source : source.replace(/,.*| 20\d\d report$/, '').replace(/ *&.*/, '');
