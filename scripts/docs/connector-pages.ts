// One page per connector and language: its README, its settings from schema and form, its recipes for metrics; and their list.
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Connector } from '../../src/connectors/connector.ts';
import { connectors } from '../../src/connectors/index.ts';
import { metricGroups, metrics } from '../../src/core/catalog/metrics.ts';
import { engineNames } from '../../src/core/catalog/recipes/dialects.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { literal, made, suffix, topLine } from './page.ts';

const folder = 'docs/connectors/';

export const connectorPages = (): Page[] =>
  langs.flatMap((lang) => [
    { path: `${folder}README${suffix[lang]}`, text: index(lang) },
    ...connectors.map((one) => ({ path: `${folder}${one.id}${suffix[lang]}`, text: page(one, lang) })),
  ]);

const words = {
  title: { en: 'Connectors', zh: '连接器' },
  intro: {
    en: 'Where key results get their numbers from by themselves. Add a connection on the page *Sources*, test it, then bind key results to it: the live value is shown before anything is saved. When and how safely sources are read, and how to open private addresses (`CRUX_OUTBOUND_ALLOW`): [sources](../sources.md). Numbers of CI jobs are [pushed](../push.md).',
    zh: '关键结果的数可以自己从这些地方来。先在“数据源”页面添加连接并测试，再把关键结果绑定上去，保存之前就能看到当前值。何时读取、如何保证安全、怎样放行内网地址（`CRUX_OUTBOUND_ALLOW`），见[数据源](../sources.zh-CN.md)。CI 任务的数用[推送](../push.zh-CN.md)。',
  },
  all: { en: 'All connectors', zh: '全部连接器' },
  connector: { en: 'Connector', zh: '连接器' },
  about: { en: 'Reads', zh: '读取什么' },
  history: { en: 'History', zh: '历史' },
  counts: { en: 'Counts of ratios', zh: '比率的分子分母' },
  yes: { en: 'yes', zh: '有' },
  no: { en: 'no', zh: '没有' },
  settings: { en: 'Settings', zh: '设置' },
  setting: { en: 'setting', zh: '设置项' },
  meaning: { en: 'meaning', zh: '含义' },
  otherwise: { en: 'otherwise', zh: '不填时' },
  needed: { en: 'needed', zh: '必填' },
  ofConnection: { en: 'Of the connection, shared by its key results:', zh: '属于连接，由绑定的关键结果共用：' },
  ofQuestion: { en: 'Of each key result:', zh: '属于每个关键结果：' },
  sealed: { en: 'stored encrypted', zh: '加密保存' },
  recipes: { en: 'Recipes', zh: '配方' },
  adapt: {
    en: 'Questions for metrics of the [catalogue](../metrics/README.md); adapt names and labels to your own.',
    zh: '下面的问法对应[指标目录](../metrics/README.zh-CN.md)，名称和标签请换成自己的。',
  },
} satisfies Record<string, Text>;

function index(lang: Lang): string {
  const head = `| ${words.connector[lang]} | ${words.about[lang]} | ${words.history[lang]} | ${words.counts[lang]} |\n| --- | --- | --- | --- |`;
  const mark = (has: boolean) => (has ? words.yes : words.no)[lang];
  const rows = connectors.map(
    ({ id, label, about, abilities }) =>
      `| [${label[lang]}](${id}${suffix[lang]}) | ${literal(about[lang])} | ${mark(abilities.history)} | ${mark(abilities.counts)} |`,
  );
  const other = lang === 'en' ? '[中文](README.zh-CN.md)' : '[English](README.md)';
  return `${[made(lang), `# ${words.title[lang]}`, other, words.intro[lang], [head, ...rows].join('\n')].join('\n\n')}\n`;
}

function page(one: Connector, lang: Lang): string {
  const readme = readFileSync(new URL(`../../src/connectors/${one.id}/README${suffix[lang]}`, import.meta.url), 'utf8');
  const [title = '', ...rest] = readme.trim().split('\n');
  const isOf = (part: 'connection' | 'question') => (name: string) =>
    one.connection.includes(name) === (part === 'connection');
  const names = Object.keys(one.config.shape);
  const parts = [
    made(lang),
    title,
    topLine(one.id, lang, words.all),
    // The table by hand, of those who read the source; here the settings stand below with the words of the form.
    rest
      .join('\n')
      .replace(/\n\| (setting|设置项) \|[\s\S]*?\n(?=\n|$)/, '')
      .trim(),
    `## ${words.settings[lang]}`,
    ...(one.connection.length === 0
      ? []
      : [words.ofConnection[lang], table(one, names.filter(isOf('connection')), lang)]),
    words.ofQuestion[lang],
    table(one, names.filter(isOf('question')), lang),
    ...recipes(one, lang),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(one: Connector, names: string[], lang: Lang): string {
  const head = `| ${words.setting[lang]} | ${words.meaning[lang]} | ${words.otherwise[lang]} |\n| --- | --- | --- |`;
  const stop = lang === 'en' ? '. ' : '。';
  const rows = names.map((name) => {
    const { label, hint, options } = one.fields[name]!;
    const told = [
      label[lang],
      ...(hint ? [hint[lang]] : []),
      ...(one.secrets.includes(name) && !hint ? [words.sealed[lang]] : []),
    ];
    const choice = options
      ? `<br>${Object.entries(options)
          .map(([value, text]) => `\`${value}\` ${literal(text[lang])}`)
          .join('<br>')}`
      : '';
    return `| \`${name}\` | ${literal(told.join(stop))}${choice} | ${otherwise(one, name, lang)} |`;
  });
  return [head, ...rows].join('\n');
}

function otherwise(one: Connector, name: string, lang: Lang): string {
  const without = one.config.shape[name]!.safeParse(undefined) as { success: boolean; data?: unknown };
  if (!without.success) return words.needed[lang];
  return without.data === undefined || without.data === '' ? '–' : `\`${String(without.data)}\``;
}

function recipes(one: Connector, lang: Lang): string[] {
  const found = metrics.flatMap((metric) =>
    recipesOf(metric.id).flatMap((recipe) =>
      recipe.kind === 'pull' && recipe.connector === one.id ? [{ metric, recipe }] : [],
    ),
  );
  if (found.length === 0) return [];
  const blocks = found.map(({ metric, recipe }) => {
    const group = metricGroups.find((some) => some.metrics.includes(metric))!;
    const link = `../metrics/${group.id}${suffix[lang]}#${metric.id.toLowerCase()}`;
    const engines = recipe.engines
      ? `${recipe.engines.map((one) => engineNames[one]).join(lang === 'en' ? ', ' : '、')}\n\n`
      : '';
    return `### [${metric.id}](${link}) ${literal(metric.name[lang])}\n\n${engines}\`\`\`yaml\n${stringify(recipe.config, { lineWidth: 0 }).trimEnd()}\n\`\`\``;
  });
  return [`## ${words.recipes[lang]}`, words.adapt[lang], ...blocks];
}
