import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../core/coach/rules/index.ts';
import { coach } from '../core/coach/run.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readOkrYaml } from './okr-yaml/read-okr-yaml.ts';
import { formatYaml } from './okr-yaml/write-okr-yaml.ts';
import { readPolicyYaml } from './policy-yaml/read-policy-yaml.ts';

const known = rules.map(({ id }) => id);

test.each(['docs/okr-file.md', 'docs/okr-file.zh-CN.md'])(
  'the examples of %s are read without a problem, in the house format, and the coach finds nothing',
  (path) => {
    const blocks = [...readFileSync(path, 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
      kind,
      text: text ?? '',
    }));
    const [file, document, policy] = blocks;
    expect(blocks.map(({ kind }) => kind)).toEqual(['yaml', 'markdown', 'yaml']);
    expect(readOkrYaml(file?.text ?? '')).toMatchObject({
      problems: [],
      sets: [{ set: { keyResults: [{}, {}, {}] } }],
    });
    expect(formatYaml(file?.text ?? '')).toBe(file?.text);
    expect(
      readOkrYaml(file?.text ?? '').sets.flatMap(({ set }) => coach(set).map(({ rule, text }) => [rule, text])),
    ).toEqual([]);
    expect(readPolicyYaml(policy?.text ?? '', known).problems).toEqual([]);
    const { sets, unread } = readMarkdown(document?.text ?? '');
    expect(unread).toEqual([]);
    expect(sets.map(({ set }) => set.keyResults.length)).toEqual([2, 1]);
    expect(sets[0]?.set.keyResults.map(({ owner }) => owner)).toEqual([expect.any(String), expect.any(String)]);
    expect(sets[0]?.places[0]?.result).toBe('34%');
  },
);

test('the policy among the examples is read', () => {
  expect(readPolicyYaml(readFileSync('examples/crux.policy.yaml', 'utf8'), known).problems).toEqual([]);
});
