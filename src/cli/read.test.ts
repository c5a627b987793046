import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOkrYaml } from '../formats/okr-yaml/read-okr-yaml.ts';
import { runCrux } from './run-crux.ts';

const document = `# 支付团队 2026 Q4 OKR

## O1：让客户自己完成部署（负责人：林）

- KR1：无工单完成部署的客户占比从 20% 到 60% [P0]
- [x] KR2：首次登录用时
  - 基线：5 天
  - 目标：1 天
  - 数据来源：埋点
- ~~KR3：写文档~~
`;

function write(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'crux-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

test('a document becomes an OKR file, with the line of each statement and what the file has no field for', async () => {
  const { out, status } = await runCrux(['read', 'a.md'], { cwd: write({ 'a.md': document }) });
  expect(status).toBe(0);
  expect(out).toBe(`crux: 1
objectives:
  # a.md:3
  - objective: 让客户自己完成部署
    owner: 林
    keyResults:
      # 5 · P0
      - keyResult: 无工单完成部署的客户占比从 20% 到 60%
        baseline: 20
        target: 60
        unit: "%"
      # 6 · done
      - keyResult: 首次登录用时
        baseline: 5
        target: 1
        unit: 天
        source: 埋点
      # 10
      - keyResult: 写文档
        dropped: true
`);
  expect(readOkrYaml(out).problems).toEqual([]);
});

test('the JSON holds all that was read, struck through or not', async () => {
  const { out } = await runCrux(['read', 'a.md', '--format', 'json', '--lang', 'zh'], {
    cwd: write({ 'a.md': document }),
  });
  expect(JSON.parse(out)).toEqual({
    version: 1,
    files: [{ path: 'a.md', objectives: 1, keyResults: 3, details: 3, unread: 0 }],
    objectives: [
      {
        file: 'a.md',
        line: 3,
        objective: '让客户自己完成部署',
        owner: '林',
        keyResults: [
          {
            line: 5,
            priority: 'P0',
            keyResult: '无工单完成部署的客户占比从 20% 到 60%',
            baseline: 20,
            target: 60,
            unit: '%',
          },
          { line: 6, state: 'done', keyResult: '首次登录用时', baseline: 5, target: 1, unit: '天', source: '埋点' },
          { line: 10, state: 'dropped', keyResult: '写文档' },
        ],
      },
    ],
    unread: [],
  });
});

test('a change of unit is converted in the OKR file and told in the JSON', async () => {
  const cwd = write({ 'a.md': '# O1: Faster answers\n- KR1: Report from 5 minutes to 30 seconds\n' });
  expect((await runCrux(['read', 'a.md'], { cwd })).out).toContain('baseline: 300\n        target: 30\n');
  const [objective] = JSON.parse((await runCrux(['read', 'a.md', '-f', 'json'], { cwd })).out).objectives;
  expect(objective.keyResults[0]).toMatchObject({ baseline: 5, target: 30 });
  expect(objective.keyResults[0].baselineUnit).not.toBe(objective.keyResults[0].unit);
});

test('a page without OKRs gives none and says so; lines that look like goals are told on stderr', async () => {
  const cwd = write({
    'guide.md': '# What are OKRs?\n\n- Set few objectives\n- Key results hold a number, such as 40%\n',
    'half.md': '# 2026 Q4 OKRs\n\n- KR1: p95 from 480 to 300 ms\n',
  });
  const guide = await runCrux(['read', 'guide.md', '--lang', 'zh'], { cwd });
  expect([guide.out, guide.status]).toEqual(['crux: 1\nobjectives: []\n', 0]);
  expect(guide.err).toContain('在 guide.md 里没有读到 OKR');
  const half = await runCrux(['read', 'half.md', '--strict'], { cwd });
  expect(half.err).toContain(
    'half.md:3 looks like a goal and was not read, or not whole (no objective above it): KR1: p95',
  );
  expect(half.status).toBe(2);
});

test('lint never ticks what it did not read; --strict makes it an error', async () => {
  const cwd = write({
    'guide.md': '# What are OKRs?\n\nRead the book.\n',
    'half.md':
      '# O1: Small customers deploy without our engineers\n- KR1: share of new customers who deploy without a ticket from 20% to 60% (funnel report) [wu]\n\n```\nKR2: tickets from 40 to 10\n```\n',
  });
  for (const file of ['guide.md', 'half.md']) {
    const { out, status } = await runCrux(['lint', file, '--fail-on', 'blocker'], { cwd });
    expect(out).not.toContain('✓');
    expect(status).toBe(0);
    expect((await runCrux(['lint', file, '--fail-on', 'blocker', '--strict'], { cwd })).status).toBe(2);
  }
  expect((await runCrux(['lint', 'guide.md'], { cwd })).out).toContain('No OKRs here');
  const { out } = await runCrux(['lint', 'half.md', '--format', 'json'], { cwd });
  expect(JSON.parse(out).unread).toMatchObject([{ file: 'half.md', line: 5 }]);
});

test('what is struck through is counted and said, and neither asked about nor counted against a limit', async () => {
  const results = [1, 2, 3, 4].map((n) => `- KR${n}：第 ${n} 组门店的排班用时从 6 小时到 1 小时`);
  const source = ['## O1：让门店自己排好班', ...results, '~~- KR5：加强培训~~', '- ~~KR6：提升士气~~'].join('\n');
  const { out, status } = await runCrux(['lint', 'a.md', '--lang', 'zh'], { cwd: write({ 'a.md': source }) });
  expect(status).toBe(0);
  expect(out).toContain('6 个关键结果（2 条已划掉，不再追问）');
  expect(out).not.toContain('加强培训');
  expect(out).not.toContain('too-many-krs');
});

test('a number that can be read in two ways is left open and asked about, in both languages and everywhere', async () => {
  const cwd = write({ 'a.md': '# O1: Faster answers\n- KR1: Report from 90 to 1,234 ms [wu]\n' });
  const { out, err, status } = await runCrux(['read', 'a.md', '--strict'], { cwd });
  expect(out).toContain(
    '# 2 · target: 1,234 = 1234 | 1.234\n      - keyResult: Report from 90 to 1,234 ms\n        baseline: 90\n        unit: ms',
  );
  expect(err).toContain('a.md:2 looks like a goal and was not read, or not whole (“1,234” can be 1234 or 1.234');
  expect(status).toBe(2);
  const json = JSON.parse((await runCrux(['read', 'a.md', '-f', 'json', '--lang', 'zh'], { cwd })).out);
  expect(json.objectives[0].keyResults[0].open).toEqual([{ field: 'target', said: '1,234', readings: [1234, 1.234] }]);
  expect(json.unread[0].reason).toContain('“1,234”可以是 1234，也可以是 1.234');
  const linted = await runCrux(['lint', 'a.md', '--fail-on', 'blocker'], { cwd });
  expect(linted.out).toContain('“1,234” can be 1234 or 1.234');
  expect(linted.out).not.toContain('✓');
});
