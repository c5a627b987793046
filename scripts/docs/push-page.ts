// The page on pushed reports: what is written by hand, with snippets, measures and the tools it is tested with put in.
import { readFileSync } from 'node:fs';
import { ciSnippets } from '../../src/contract/ci-snippets.ts';
import { metrics } from '../../src/core/catalog/metrics.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { measuresNamed } from '../../src/core/catalog/report-measures.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { literal, made, suffix } from './page.ts';

type Sample = { path: string; tool: string; version: string };

export const pushPages = (): Page[] => langs.map((lang) => ({ path: `docs/push${suffix[lang]}`, text: page(lang) }));

const here = (path: string) => new URL(`../../src/connectors/ci-reports/${path}`, import.meta.url);

const words = {
  measure: { en: 'measure', zh: '度量名' },
  unit: { en: 'unit', zh: '单位' },
  what: { en: 'what it is', zh: '含义' },
  metric: { en: 'metric', zh: '指标' },
  format: { en: 'format', zh: '格式' },
  tools: { en: 'written by', zh: '写出它的工具' },
} satisfies Record<string, Text>;

const measures: [name: string, unit: string, what: Text][] = [
  ['tests.count', '', { en: 'cases that ran: all but the skipped ones', zh: '执行的用例，不含跳过的' }],
  ['tests.passed', '', { en: 'cases that passed', zh: '通过的用例' }],
  ['tests.failed', '', { en: 'failures and errors', zh: '失败和出错的用例' }],
  ['tests.skipped', '', { en: 'skipped, disabled and still to be written', zh: '跳过、停用和待写的用例' }],
  ['tests.pass-rate', '%', { en: 'passed ÷ ran', zh: '通过 ÷ 执行' }],
  [
    'tests.flaky-rate',
    '%',
    {
      en: 'failed first, then passed ÷ ran; only where retries are told',
      zh: '先失败后通过 ÷ 执行；仅当文件说明重跑情况时',
    },
  ],
  ['tests.duration', 's', { en: 'the times of all cases added up', zh: '所有用例时长之和' }],
  ['coverage.line', '%', { en: 'lines that ran ÷ lines', zh: '执行到的行 ÷ 全部行' }],
  ['coverage.branch', '%', { en: 'branches that ran ÷ branches', zh: '执行到的分支 ÷ 全部分支' }],
  ['coverage.function', '%', { en: 'functions or methods', zh: '函数或方法' }],
  ['coverage.statement', '%', { en: 'statements (Clover)', zh: '语句（Clover）' }],
  ['coverage.instruction', '%', { en: 'bytecode instructions (JaCoCo)', zh: '字节码指令（JaCoCo）' }],
  [
    'mutation.score',
    '%',
    {
      en: 'mutants found ÷ mutants that count, as the tool itself counts them',
      zh: '发现的变异 ÷ 计入的变异，按工具自己的口径',
    },
  ],
  [
    'issues.count',
    '',
    { en: 'errors, warnings and notes, without suppressed ones', zh: '错误、警告和提示，不含已忽略的' },
  ],
  [
    'issues.error',
    '',
    { en: 'errors; also issues.warning, issues.note', zh: '错误；另有 issues.warning、issues.note' },
  ],
  ['load.requests', '', { en: 'requests that were answered', zh: '得到响应的请求' }],
  ['load.rate', '/s', { en: 'requests a second', zh: '每秒请求数' }],
  ['load.error-rate', '%', { en: 'failed ÷ sent', zh: '失败 ÷ 发出' }],
  ['load.mean', 'ms', { en: 'mean time; also load.max', zh: '平均耗时；另有 load.max' }],
  [
    'load.p95',
    'ms',
    {
      en: 'also load.p50, load.p90, load.p99, as the tool tells them',
      zh: '另有 load.p50、load.p90、load.p99，以工具给出的为准',
    },
  ],
];

function page(lang: Lang): string {
  const text = readFileSync(here(`README${suffix[lang]}`), 'utf8');
  const other = lang === 'en' ? '[中文](push.zh-CN.md)' : '[English](push.md)';
  return `${made(lang)}\n\n${text
    .replace(/^(# .*)\n/, (title) => `${title}\n${other}\n`)
    .replaceAll('](../../../docs/', '](./')
    .replace('<!-- snippets -->', () => snippets(lang))
    .replace('<!-- measures -->', () => measureTable(lang))
    .replace('<!-- samples -->', () => sampleTable(lang))}`;
}

function snippets(lang: Lang): string {
  const asked = {
    url: 'https://crux.example.com',
    keyResultId: '01a2058e-6c1d-7e0b-9a57-2f3c1d5e8b90',
    measure: 'coverage.line',
    files: ['coverage/lcov.info'],
  };
  return ciSnippets(asked)
    .map(
      ({ id, label, text }) => `### ${label[lang]}\n\n\`\`\`${id === 'shell' ? 'sh' : 'yaml'}\n${text[lang]}\n\`\`\``,
    )
    .join('\n\n');
}

function measureTable(lang: Lang): string {
  const head = `| ${words.measure[lang]} | ${words.unit[lang]} | ${words.what[lang]} | ${words.metric[lang]} |\n| --- | --- | --- | --- |`;
  const rows = measures.map(([name, unit, what]) => {
    const of = metrics.filter(
      ({ id }) =>
        recipesOf(id).some((recipe) => recipe.kind === 'push' && recipe.measure === name) &&
        measuresNamed(id)[0] !== id,
    );
    const metric = of.map((one) => `${one.id} ${literal(one.name[lang])}`).join('<br>');
    return `| \`${name}\` | ${unit} | ${literal(what[lang])} | ${metric} |`;
  });
  return [head, ...rows].join('\n');
}

function sampleTable(lang: Lang): string {
  const samples = JSON.parse(readFileSync(here('samples.json'), 'utf8')) as Sample[];
  const formats = Map.groupBy(samples, ({ path }) => path.split('/')[0]!);
  const mark = lang === 'en' ? '; ' : '；';
  const rows = [...formats].map(
    ([format, some]) => `| ${format} | ${some.map(({ tool, version }) => `${tool} ${version}`).join(mark)} |`,
  );
  return [`| ${words.format[lang]} | ${words.tools[lang]} |\n| --- | --- |`, ...rows].join('\n');
}
