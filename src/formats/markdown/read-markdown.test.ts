import { expect, test } from 'vitest';
import { outlineOf } from './outline-of.ts';
import { readMarkdown } from './read-markdown.ts';
import { reasons } from './reasons.ts';

const documents: { name: string; source: string; outline: string[] }[] = [
  {
    name: 'labels in headings and lists, full-width colons and digits, bold, owners, priorities',
    source: `# 支付团队 2026 年第四季度 OKR

## 目标一：通过2.0解决客户自助部署问题

背景：客户部署要靠工程师。

- **KR1**：每周自助部署成功的客户数从12到60（负责人：林）
- **关键结果 ２：** 自助部署页面每周UV从０到5000 【P0】
  - 埋点由数据组负责
- KR1.3、9月30日前上线移动端2.0

### 行动计划
- 写文档

## O2 让支付改动在合并前暴露问题

### 关键结果

1. 分支覆盖率由 55% 提升到 75%
2. 用例从 120 条增加到 400 条`,
    outline: [
      'O 通过2.0解决客户自助部署问题',
      '- 每周自助部署成功的客户数从12到60 @林',
      '- 自助部署页面每周UV从０到5000 P0',
      '- 9月30日前上线移动端2.0',
      'O 让支付改动在合并前暴露问题',
      '- 分支覆盖率由 55% 提升到 75%',
      '- 用例从 120 条增加到 400 条',
    ],
  },
  {
    name: 'plain text with labels at the start of lines, several on one line',
    source: `O1：让中小客户自己装好系统
KR1：无工单完成部署的新客户占比从20%到60%
KR2：首次登录时长中位数由3天缩短到4小时
　　说明：从拿到安装包起算
O2: 提升质量
　　KR2.1 覆盖率由55%提升到75%

目标：让新玩家玩懂核心玩法
关键结果：
1、次周留存从22%到30%
2、首战完成率从35%到50%
目标3提升效率 KR1：前置时间40到28小时；KR2：回滚率从8%到4%`,
    outline: [
      'O 让中小客户自己装好系统',
      '- 无工单完成部署的新客户占比从20%到60%',
      '- 首次登录时长中位数由3天缩短到4小时',
      'O 提升质量',
      '- 覆盖率由55%提升到75%',
      'O 让新玩家玩懂核心玩法',
      '- 次周留存从22%到30%',
      '- 首战完成率从35%到50%',
      'O 提升效率',
      '- 前置时间40到28小时',
      '- 回滚率从8%到4%',
    ],
  },
  {
    name: 'traditional script',
    source: `目標一：提升品質\n關鍵成果1：覆蓋率由 45% 到 80%\n關鍵結果 2：回歸缺陷由 12 個到 4 個\n備註：每週更新`,
    outline: ['O 提升品質', '- 覆蓋率由 45% 到 80%', '- 回歸缺陷由 12 個到 4 個'],
  },
  {
    name: 'results after =>, roles as groups, numbers on both sides are no result',
    source: `### Objective 1: Grow according to plan

* CEO: plan doubles
    * VP Product
        * Quarterly reviews for all customers => 75%
* SLA 95% on time => 96%

### Objective 2: Fast product

1. **CEO KR:** ready for [critical](https://example.com) workloads
1. KR2: Reduce latency 480 => 300 ms`,
    outline: [
      'O Grow according to plan',
      '- CEO: plan doubles',
      '- Quarterly reviews for all customers => 75%',
      '- SLA 95% on time => 96%',
      'O Fast product',
      '- ready for critical workloads @CEO',
      '- Reduce latency 480 => 300 ms',
    ],
  },
  {
    name: 'tables by heads, empty cells go on, several key results in one cell',
    source: `| 目标 | 关键结果 | 负责人 | 基线 | 目标值 |
|---|---|---|---|---|
| 提升留存 | 次周留存 | 张三 | 22% | 30% |
| | 1. 七日任务完成率<br>2. 首战完成率 | 李四 | | |
| Objective: 降低故障 | KR1: 故障从 3 次到 1 次 | | | |`,
    outline: [
      'O 提升留存',
      '- 次周留存 @张三',
      '- 七日任务完成率 @李四',
      '- 首战完成率 @李四',
      'O 降低故障',
      '- 故障从 3 次到 1 次',
    ],
  },
  {
    name: 'tables by labels in the first column, and pasted cells parted by tabs',
    source: `| Objective | Self-service deployment |\n|---|---|\n| KR1 | Weekly accounts from 12 to 60 |\n\n目标\t关键结果\n提升留存\t次周留存从22%到30%`,
    outline: ['O Self-service deployment', '- Weekly accounts from 12 to 60', 'O 提升留存', '- 次周留存从22%到30%'],
  },
  {
    name: 'bare labels head a paragraph or a list',
    source: `## Objective\n\nCustomers deploy without us.\n\n## Key results\n\n- Weekly accounts from 12 to 60\n  - counted on Monday\n- Page visitors from 0 to 5,000`,
    outline: ['O Customers deploy without us.', '- Weekly accounts from 12 to 60', '- Page visitors from 0 to 5,000'],
  },
  {
    name: 'key results point at their objective by number',
    source: `## Objectives\n- O1: Faster\n- O2: Safer\n## Key results\n- KR1.1: p95 480 to 300 ms\n- KR2.1: incidents 3 to 1`,
    outline: ['O Faster', '- p95 480 to 300 ms', 'O Safer', '- incidents 3 to 1'],
  },
  {
    name: 'a statement goes on over lines; words that only look like labels do not count',
    source: `- O1: Let integrators connect\n  without our engineers\n  - KR1: share of integrations finished without a ticket\n    from 20% to 60%\n- 目标客户是中小企业\n- Objective setting is hard`,
    outline: [
      'O Let integrators connect without our engineers',
      '- share of integrations finished without a ticket from 20% to 60%',
      '? 目标客户是中小企业',
      '? Objective setting is hard',
    ],
  },
];

test.each(documents)('$name', ({ source, outline }) => {
  expect(outlineOf(source)).toEqual(outline);
});

test('what is not recognised is counted, with line and reason', () => {
  const read = readMarkdown(
    '# 2026 Q4\n\n- KR1: a labelled one without an objective\n\n| Room | Size |\n|---|---|\n| A | 3 |\n| B | 40% |\n\n```\nO1: in code\n```',
  );
  expect(read.sets).toEqual([]);
  expect(read.unread.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'no-objective-above'],
    [11, 'code-label'],
  ]);
});

test('every line that is not blank is explained, in order, in both languages', () => {
  for (const { source } of documents) {
    const read = readMarkdown(source);
    const explained = new Set(read.explain.map(({ line }) => line));
    const filled = source.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []));
    expect([...explained]).toEqual(filled);
    for (const { reason } of read.explain) expect(reasons[reason].zh).not.toBe('');
  }
});

test('columns for numbers fill the key result', () => {
  const source =
    '# O1: x\n| KR | Baseline（Q1 末） | Target | Owner |\n|---|---|---|---|\n| NPS | 22 | ≥ 40 | Wu |\n| 首次使用时长 | 11 天 | 5 天 | |\n| ARR | none | NT$800,000 | |';
  const [nps, time, revenue] = readMarkdown(source).sets[0]?.set.keyResults ?? [];
  expect(nps).toMatchObject({ text: 'NPS', baseline: 22, target: 40, owner: 'Wu' });
  expect(time).toMatchObject({ baseline: 11, target: 5, unit: '天' });
  expect(revenue).toMatchObject({ target: 800_000, unit: 'NT$' });
  expect(revenue?.baseline).toBeUndefined();
});

test('places and offsets point into the source', () => {
  const source =
    '## O1: **Let** customers `deploy`\r\n\r\n- [x] [Weekly](https://example.com) accounts &amp; teams 12→60 [P0]';
  const read = readMarkdown(source);
  const [place] = read.sets[0]?.places ?? [];
  expect(read.sets[0]?.objective).toMatchObject({ text: 'Let customers deploy', line: 1, column: 10 });
  expect(place).toMatchObject({
    text: 'Weekly accounts & teams 12→60',
    line: 3,
    column: 8,
    state: 'done',
    priority: 'P0',
  });
  const at = place?.text.indexOf('12') ?? 0;
  expect(source.slice(place?.offsets[at], place?.offsets[at + 5])).toBe('12→60');
});
