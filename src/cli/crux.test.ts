import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { needs } from '../../tests/needs.ts';
import { runCrux } from './run-crux.ts';

const bad = 'examples/bad.zh-CN.okr.yaml';
const folder = () => mkdtempSync(join(tmpdir(), 'crux-'));

function write(files: Record<string, string | Buffer>): string {
  const home = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(home, name, '..'), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  return home;
}

test('the JSON is what docs/cli.md says', async () => {
  const { status, out } = await runCrux(['lint', bad, '--format', 'json', '--lang', 'zh']);
  const report = JSON.parse(out);
  expect(status).toBe(1);
  expect(report.version).toBe(1);
  expect(report.files).toEqual([{ path: bad, objectives: 1, keyResults: 5, unread: 0 }]);
  const found = report.findings.find((one: { rule: string }) => one.rule === 'release-date-as-kr');
  expect(found).toMatchObject({
    file: bad,
    at: 'objectives[0].keyResults[0]',
    severity: 'major',
    line: 10,
    column: 9,
    text: '9月30日前上线移动端2.0',
  });
  const keys = [
    'file',
    'at',
    'rule',
    'severity',
    'line',
    'column',
    'text',
    'spans',
    'what',
    'why',
    'ask',
    'tryThis',
    'source',
  ];
  for (const one of report.findings) {
    for (const key of keys) expect(one).toHaveProperty(key);
    for (const { start, end } of one.spans) expect(0 <= start && start < end && end <= one.text.length).toBe(true);
  }
  expect(report.suppressed).toMatchObject([
    { rule: 'kpi-renamed', at: 'objectives[0].keyResults[4]', reason: '新数据库上线前先作为健康指标看着' },
  ]);
  expect(report).not.toHaveProperty('problems');
});

test.each<[string, string[], number, string?]>([
  ['nothing grave', ['lint', 'examples/good.okr.yaml'], 0],
  ['nothing grave in Chinese', ['lint', 'examples/good.zh-CN.okr.yaml'], 0],
  ['grave findings', ['lint', bad], 1],
  ['graver than any', ['lint', bad, '--fail-on', 'blocker'], 0],
  ['no such file', ['lint', 'nowhere.okr.yaml'], 2, 'There is no file or folder nowhere.okr.yaml; check the path.'],
  ['unknown option', ['lint', '--frmat', 'json'], 2, 'Unknown option --frmat.'],
  ['unknown command', ['lnit'], 2, 'Unknown command lnit.'],
  ['value not allowed', ['lint', bad, '--format', 'xml'], 2, 'pretty, json, sarif, github, markdown'],
  ['value missing', ['lint', '--policy'], 2, 'needs a value'],
  ['no such day', ['lint', bad, '--today', 'tomorrow'], 2, 'tomorrow is not a day'],
  ['no such policy', ['lint', bad, '--policy', 'nowhere.yaml'], 2, 'nowhere.yaml cannot be read (ENOENT)'],
  ['no such rule', ['rules', 'no-numbr'], 2, 'Did you mean no-number?'],
])('exit status: %s', async (_name, args, status, said = '') => {
  const ran = await runCrux(args);
  expect(ran.err).toContain(said);
  expect(ran.status).toBe(status);
});

test('A81 what should be known by now is asked about, by the day of the machine, of a zone or one that is given', async () => {
  const key = (knowBy: string) =>
    `crux: 1\nobjectives:\n  - objective: Partners trust us\n    keyResults:\n      - keyResult: Trust\n        kind: unknown\n        knowBy: ${knowBy}\n`;
  const rules = async (knowBy: string, ...more: string[]) => {
    const { out } = await runCrux(['lint', '-', '--format', 'json', ...more], { input: key(knowBy) });
    return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  };
  expect(await rules('2026-01-31')).toContain('honest-unknown-expired');
  expect(await rules('2026-01-31', '--zone', 'Asia/Shanghai')).toContain('honest-unknown-expired');
  expect(await rules('2026-01-31', '--today', '2026-01-31')).not.toContain('honest-unknown-expired');
  expect(await rules('9999-12-31')).not.toContain('honest-unknown-expired');
});

test('messages follow --lang, CRUX_LANG and the locale', async () => {
  const zh = '没有 nowhere 这个文件或文件夹';
  expect((await runCrux(['lint', 'nowhere', '--lang', 'zh'])).err).toContain(zh);
  expect((await runCrux(['lint', 'nowhere'], { env: { CRUX_LANG: 'zh-CN' } })).err).toContain(zh);
  expect((await runCrux(['lint', 'nowhere'], { env: { LC_ALL: 'zh_CN.UTF-8' } })).err).toContain(zh);
  expect((await runCrux(['--help'], { env: { CRUX_LANG: 'zh' } })).out).toContain('用法：');
});

test('stdin is Markdown, or YAML when it begins like an OKR file', async () => {
  const markdown = await runCrux(['lint', '-', '--format', 'json'], {
    input: '# O1: Deliver version 2.0\n- KR1: Ship mobile 2.0 by 30 Sep\n',
  });
  expect(JSON.parse(markdown.out).files).toEqual([{ path: '-', objectives: 1, keyResults: 1, unread: 0 }]);
  const yaml = await runCrux(['lint', '-', '--format', 'json'], { input: '# ours\ncrux: 1\nobjectivs: []\n' });
  expect(JSON.parse(yaml.out).problems).toMatchObject([
    { file: '-', code: 'missing' },
    { code: 'unknown-key-near', line: 3, column: 1, remedy: 'Did you mean “objectives”?' },
  ]);
  expect(yaml.status).toBe(2);
});

test('a folder is searched; other documents in it do not count, broken ones do', async () => {
  const home = write({
    'b/team.md': '# O1: Faster\n- KR1: p95 from 480 to 300 ms (Prometheus)\n',
    'a.okr.yaml': 'crux: 1\nobjectives: []\n',
    'broken.okr.yaml': 'crux: 1\n\tobjectives: []\n',
    'README.md': 'No goals here.\n',
    'notes.yaml': 'not: ours\n',
    'node_modules/x/y.md': '# O1: x\n',
    '.hidden/z.md': '# O1: x\n',
  });
  const ran = await runCrux(['lint', '.', '--format', 'json'], { cwd: home });
  const report = JSON.parse(ran.out);
  expect(report.files.map(({ path }: { path: string }) => path)).toEqual([join('b', 'team.md'), 'broken.okr.yaml']);
  expect(report.problems).toMatchObject([{ file: 'broken.okr.yaml', line: 2 }]);
  expect(ran.status).toBe(2);
});

test('input that cannot be text is refused with place and remedy', async () => {
  const home = write({
    'latin-1.md': Buffer.concat([Buffer.from('# O1: x\n- KR1: '), Buffer.from([0xe9, 0x20, 0xe8])]),
    'big.md': 'x'.repeat(9_000_000),
  });
  const ran = await runCrux(['lint', '.', '--lang', 'zh'], { cwd: home });
  expect(ran.out).toContain('2:1     ✗ 文件不是 UTF-8、UTF-16 或中文编码');
  expect(ran.out).toContain('请拆分文件');
  expect(ran.status).toBe(2);
});

test('a terminal is never told what a file says to it', async () => {
  const { out } = await runCrux(['lint', '-'], { input: '# O1: \u001b]0;owned\u0007Deliver version 2.0\u202e\n' });
  expect(out).toContain('Deliver version 2.0');
  // oxlint-disable-next-line no-control-regex -- the very characters that must not come through
  expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
});

test('the policy of the folder, or of --policy, is asked', async () => {
  const home = write({
    'a.md': '# O1: Deliver version 2.0\n- KR1: Ship mobile 2.0 by 30 Sep\n',
    'crux.policy.yaml':
      'rules:\n  release-date-as-kr: { severity: off, reason: practice }\n  objective-is-delivery: { severity: minor, reason: practice }\n',
    'other.yaml': 'rules:\n  release-dates: { severity: off, reason: x }\n',
  });
  const found = JSON.parse((await runCrux(['lint', 'a.md', '--format', 'json'], { cwd: home })).out).findings;
  expect(found.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity])).toContainEqual([
    'objective-is-delivery',
    'minor',
  ]);
  expect(found.some(({ rule }: { rule: string }) => rule === 'release-date-as-kr')).toBe(false);
  const refused = await runCrux(['lint', 'a.md', '--policy', 'other.yaml'], { cwd: home });
  expect(refused.err).toContain('other.yaml:2:3 There is no rule “release-dates”.');
  expect(refused.status).toBe(2);
});

test('--explain-parse tells of every line what it was read as', async () => {
  const { out } = await runCrux(['lint', 'examples/team.zh-CN.md', '--explain-parse', '--lang', 'zh']);
  expect(out).toMatch(/3 O {2}## 目标一：.*带有“目标”标签/);
  expect(out).toMatch(/7 KR - \*\*KR1\*\*.*带有“关键结果”标签/);
  expect(out).toMatch(/20 · {2}- 写迁移说明.*位于说明性小节中/);
});

test('--fix shows safe edits, --write makes them, and then there are none left', async () => {
  const home = write({
    'a.md': '# O1: x\n- KR1: 每周UV从０到５０００，占比４５％\n- 页码５\n',
    'b.okr.yaml':
      'crux: 1\nobjectives:\n    - objective: 让客户自己部署\n      keyResults:\n      - 激活率达到45％ # 口径：周\n',
  });
  const shown = await runCrux(['lint', '.', '--fix'], { cwd: home });
  expect(shown.out).toContain('-- KR1: 每周UV从０到５０００，占比４５％\n+- KR1: 每周UV从0到5000，占比45%\n');
  expect(readFileSync(join(home, 'a.md'), 'utf8')).toContain('５０００');
  await runCrux(['lint', '.', '--fix', '--write'], { cwd: home });
  expect(readFileSync(join(home, 'a.md'), 'utf8')).toBe('# O1: x\n- KR1: 每周UV从0到5000，占比45%\n- 页码５\n');
  expect(readFileSync(join(home, 'b.okr.yaml'), 'utf8')).toBe(
    'crux: 1\nobjectives:\n  - objective: 让客户自己部署\n    keyResults:\n      - keyResult: 激活率达到45% # 口径：周\n        baseline:\n',
  );
  expect((await runCrux(['lint', '.', '--fix'], { cwd: home })).err).toContain('Nothing to fix.');
});

test('fmt lays out, init writes what lints clean, rules explain', async () => {
  const home = write({ 'a.okr.yaml': 'crux:   1 # v\nobjectives:\n    - {objective: a}\n' });
  expect((await runCrux(['fmt', '--check'], { cwd: home })).status).toBe(1);
  expect((await runCrux(['fmt'], { cwd: home })).out).toContain('a.okr.yaml  formatted');
  expect(readFileSync(join(home, 'a.okr.yaml'), 'utf8')).toBe('crux: 1 # v\nobjectives:\n  - { objective: a }\n');
  expect((await runCrux(['init', '--lang', 'zh'], { cwd: home })).status).toBe(0);
  expect((await runCrux(['lint', 'team.okr.yaml', '--fail-on', 'info'], { cwd: home })).status).toBe(0);
  expect(existsSync(join(home, 'okr.schema.json'))).toBe(true);
  expect((await runCrux(['init'], { cwd: home })).err).toContain('is already there');
  expect((await runCrux(['rules', 'release-date-as-kr', '--lang', 'zh'])).out).toContain('会提示\n  ✗ ');
});

/** A Node that is too old to run the sources; `npm test` fetches one for a machine that has none. */
const oldNode = [process.env['OLD_NODE'] ?? '']
  .concat((process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'node')))
  .find(
    (file) =>
      existsSync(file) &&
      Number(execFileSync(file, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) < 24,
  );

test('an old Node runs the command on the packaged one, with its exit status', async (context) => {
  needs(context, oldNode, { en: 'no Node older than 24', zh: '没有早于 24 的 Node' });
  const ran = await runCrux(['lint', bad, '--format', 'github'], { node: oldNode ?? '' });
  expect(ran.status).toBe(1);
  expect(ran.out).toMatch(/^::error file=examples\/bad\.zh-CN\.okr\.yaml,line=10,/m);
});

test('documents without labels are read whole, file by file', async () => {
  const report = JSON.parse((await runCrux(['lint', 'src/formats/markdown/documents', '--format', 'json'])).out);
  const told = report.files.map(
    (file: { path: string; objectives: number; keyResults: number; unread: number }): unknown => [
      basename(file.path),
      file.objectives,
      file.keyResults,
      file.unread,
    ],
  );
  expect(told).toEqual([
    ['by-department.md', 11, 13, 0],
    ['chinese-plan.md', 2, 6, 0],
    ['tick-boxes.md', 8, 14, 0],
    ['tree-of-issues.md', 6, 8, 0],
  ]);
});
