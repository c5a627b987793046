import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { connectorOf, connectors } from './index.ts';

type Source = { kind?: string; config: Record<string, unknown> };

const examples = connectors.flatMap(({ id }) =>
  ['README.md', 'README.zh-CN.md'].flatMap((name) => {
    const text = readFileSync(new URL(`./${id}/${name}`, import.meta.url), 'utf8');
    return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => {
      const block = parse(yaml) as { source: Source } | Source;
      return [`${id}/${name}`, id, 'source' in block ? block.source : block] as const;
    });
  }),
);

test.each(examples)('the example of %s is taken by the connector', (_name, id, { kind = id, config }) => {
  const { shape } = connectorOf(kind)!.config;
  expect(Object.keys(config).filter((name) => !(name in shape))).toEqual([]);
  for (const [name, value] of Object.entries(config))
    expect([name, shape[name]!.safeParse(value).success]).toEqual([name, true]);
});

test('both languages show the same examples', () => {
  const of = (suffix: string) => examples.filter(([name]) => name.endsWith(suffix)).map(([, id]) => id);
  expect(of('README.zh-CN.md')).toEqual(of('README.md'));
});
