import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/coach/finding.ts';
import { defaultPolicy } from '../../core/coach/policy.ts';
import type { Statement } from '../../formats/statement.ts';
import { lintFiles } from '../input/lint-file.ts';
import { readFile } from '../input/read-file.ts';
import { unifiedDiff } from './diff.ts';

import { github } from './github.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { sourceView } from './source-view.ts';

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const lint = async (path: string) => lintFiles([await readFile(path)], { policy: defaultPolicy })[0]!;

test.each([
  'examples/bad.okr.yaml',
  'examples/bad.zh-CN.okr.yaml',
  'examples/team.zh-CN.md',
  'examples/crux.policy.yaml',
])('SARIF of %s is valid', async (path) => {
  const log = JSON.parse(sarif([await lint(path)], 'zh'));
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  const [run] = log.runs;
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(run.invocations[0].executionSuccessful).toBe(!path.includes('policy'));
});

test('SARIF points at the words, and keeps what is silenced', async () => {
  const { results } = JSON.parse(sarif([await lint('examples/bad.zh-CN.okr.yaml')], 'en')).runs[0];
  const release = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'release-date-as-kr');
  expect(release.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'examples/bad.zh-CN.okr.yaml' },
    region: { startLine: 10, startColumn: 9, endLine: 10, endColumn: 17 },
  });
  const silenced = results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions);
  expect(silenced.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['kpi-renamed']);
});

test('annotations keep to one line each', async () => {
  const file = await lint('examples/bad.okr.yaml');
  const lines = github([{ ...file, path: 'a:b,c%.okr.yaml' }], 'en')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(file.findings.length);
  for (const line of lines)
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=a%3Ab%2Cc%25\.okr\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=crux [a-z-]+::\S/,
    );
});

test('the report escapes what files say', async () => {
  const file = await lint('examples/bad.okr.yaml');
  const report = markdown([{ ...file, path: 'a|b<script>.md' }], 'zh');
  expect(report).toContain('# OKR 教练报告\n\n1 个文件，1 个目标，5 个关键结果：');
  expect(report).toContain('a\\|b\\<script\\>.md');
  expect(report).toContain('> **Ship** mobile 2.0 by **30 Sep**');
});

const statementIn = (source: string, text: string): Statement => {
  const at = source.indexOf(text);
  return { text, line: 1, column: 1, offsets: Array.from({ length: text.length + 1 }, (_, index) => at + index) };
};

test.each<[string, string, string, Finding['spans'], string, string]>([
  [
    'Chinese',
    '- 9月30日前上线移动端2.0',
    '9月30日前上线移动端2.0',
    [{ start: 0, end: 6 }],
    '- 9月30日前上线移动端2.0',
    '  ^^^^^^^^^',
  ],
  [
    'two words',
    '- 把 UV 提到 ５０',
    '把 UV 提到 ５０',
    [
      { start: 2, end: 4 },
      { start: 8, end: 10 },
    ],
    '- 把 UV 提到 ５０',
    '     ^^      ^^^^',
  ],
  ['indented by tabs', '\t\t- ship', 'ship', [], '- ship', '  ^^^^'],
  [
    'far in a long line',
    `- ${'长'.repeat(200)}目标${'长'.repeat(200)}`,
    `${'长'.repeat(200)}目标`,
    [{ start: 200, end: 202 }],
    `…${'长'.repeat(10)}目标${'长'.repeat(7)}…`,
    `${' '.repeat(21)}^^^^`,
  ],
])('carets stand under the words: %s', (_name, source, text, spans, line, carets) => {
  expect(sourceView({ source }, statementIn(source, text), spans, 40)).toMatchObject({ text: line, carets });
});

test('a diff names what goes and what comes', () => {
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9', ''].join('\n');
  expect(unifiedDiff('f', before, before.replace('5', 'five').replace('9', '9\n10'))).toEqual([
    '--- f',
    '+++ f',
    '@@ -2,8 +2,9 @@',
    ' 2',
    ' 3',
    ' 4',
    '-5',
    '+five',
    ' 6',
    ' 7',
    ' 8',
    ' 9',
    '+10',
  ]);
  expect(unifiedDiff('f', before, before)).toEqual([]);
});

test('a diff of a file without a last line end can be applied as it is', () => {
  expect(unifiedDiff('f', 'a', 'b')).toEqual([
    '--- f',
    '+++ f',
    '@@ -1,1 +1,1 @@',
    '-a',
    '\\ No newline at end of file',
    '+b',
    '\\ No newline at end of file',
  ]);
});

test('SARIF lists the lines that were not read', async () => {
  const file = await lint('examples/bad.okr.yaml');
  const reason = { en: 'no objective above it', zh: '上面没有目标' };
  const unread = [{ line: 3, text: 'KR1: Late vans 9% → 4%', reason }];
  const log = JSON.parse(sarif([{ ...file, unread }], 'en'));
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  const [invocation] = log.runs[0].invocations;
  expect(invocation.executionSuccessful).toBe(true);
  expect(invocation.toolExecutionNotifications).toMatchObject([
    {
      level: 'warning',
      message: {
        text: 'Looks like a goal and was not read, or not whole: “KR1: Late vans 9% → 4%” (no objective above it)',
      },
      locations: [{ physicalLocation: { region: { startLine: 3 } } }],
    },
  ]);
});
