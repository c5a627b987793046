// Which recipe of the catalogue is executed on which counterpart by the test run: the run itself compares this page with what it did.
import { metricGroups, metrics } from '../../src/core/catalog/metrics.ts';
import { engineNames, sqlEngines } from '../../src/core/catalog/recipes/dialects.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { literal, made, suffix, topLine } from './page.ts';

const words = {
  title: { en: 'What is executed', zh: '执行过哪些查询' },
  all: { en: 'All metrics', zh: '全部指标' },
  intro: {
    en: 'Every recipe for a database and for Prometheus is run by the tests of each change, on the real program, over tables and counters whose right answers are known by hand. ✓ under a database: the number of now and the one of eight weeks before are right, and reading the past ends with the number of now. ✓ under Prometheus: right where errors were counted, and 0 instead of “no data” where none was. ClickHouse is read by its documented replies only, so no recipe is offered for it. The other connectors are held against recorded replies of their programs, pushed measures against report files; tables, addresses and pencils (`csv`, `http-json`) have settings that are checked and numbers that are yours.',
    zh: '每次改动的测试都会在真实的程序上执行所有数据库和 Prometheus 的现成查询，数据表和计数器的正确答案事先手算。数据库一栏的 ✓ 表示：当前值和八周前的值都对，补读历史的最后一个数就是当前值。Prometheus 一栏的 ✓ 表示：有错误时数值正确，一个错误都没有时得到 0，而不是“没有数据”。ClickHouse 只按文档里的应答测试过，所以没有给它提供现成查询。其他连接器用各自程序的录制应答测试，推送的度量用报告文件测试；`csv`、`http-json` 只检查设置，数是你们自己的。',
  },
  metric: { en: 'Metric', zh: '指标' },
  others: { en: 'Also asked of', zh: '还可以问' },
} satisfies Record<string, Text>;

export const executedPages = (): Page[] =>
  langs.map((lang) => ({ path: `docs/metrics/executed${suffix[lang]}`, text: page(lang) }));

function page(lang: Lang): string {
  const columns = [...sqlEngines.map((one) => engineNames[one]), 'Prometheus'];
  const head = `| | ${words.metric[lang]} | ${columns.join(' | ')} | ${words.others[lang]} |\n|${' --- |'.repeat(columns.length + 3)}`;
  const rows = metrics.map(({ id, name }) => {
    const group = metricGroups.find((some) => some.metrics.some((one) => one.id === id))!.id;
    const marks = executedOn(id).map((count) => (count === 0 ? '' : count === 1 ? '✓' : `✓ × ${count}`));
    return `| ${id} | [${literal(name[lang])}](${group}${suffix[lang]}#${id.toLowerCase()}) | ${marks.join(' | ')} | ${othersOf(id)} |`;
  });
  return `${[made(lang), `# ${words.title[lang]}`, topLine('executed', lang, words.all), words.intro[lang], [head, ...rows].join('\n')].join('\n\n')}\n`;
}

/** How many recipes each database, and then Prometheus, is asked with. */
export function executedOn(id: string): number[] {
  const pulls = recipesOf(id).flatMap((one) => (one.kind === 'pull' ? [one] : []));
  return [
    ...sqlEngines.map((engine) => pulls.filter((one) => one.engines?.includes(engine)).length),
    pulls.filter((one) => one.connector === 'prometheus').length,
  ];
}

function othersOf(id: string): string {
  const asked = recipesOf(id).flatMap((one) => (one.kind === 'push' ? one.formats : [one.connector]));
  return [...new Set(asked)]
    .filter((one) => one !== 'sql' && one !== 'prometheus')
    .map((one) => `\`${one}\``)
    .join(', ');
}
