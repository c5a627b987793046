// The metric catalog as pages: one per group and language, with formula, range, ways to game it and sources.
import { metricClassNames, type Metric } from '../../src/core/catalog/metric.ts';
import { askedOf } from '../../src/core/catalog/recipe.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { metricGroups } from '../../src/core/catalog/metrics.ts';
import { retentionWindows } from '../../src/core/catalog/retention-windows.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { line, literal, made, suffix, topLine } from './page.ts';

const folder = 'docs/metrics/';

export const metricPages = (): Page[] =>
  langs.flatMap((lang) => [
    { path: `${folder}README${suffix[lang]}`, text: index(lang) },
    ...metricGroups.map((group) => ({ path: `${folder}${group.id}${suffix[lang]}`, text: page(group, lang) })),
  ]);

const words = {
  title: { en: 'Metric catalogue', zh: '指标目录' },
  intro: {
    en: 'Metrics that product and technology teams use for key results. They are suggested while drafting by the words of your problem; none is a target by itself. Where no benchmark is honest, your own history is the only one. Recipes say how a number is usually asked for; [what is executed](executed.md) says on which programs the tests run them.',
    zh: '产品技术团队常用的关键结果指标。起草时会按问题里的词来推荐；没有哪个指标本身就是目标。没有可靠基准的地方，就只和自己的历史比。现成查询说明一个数通常怎样取；测试在哪些程序上执行过，见[执行过哪些查询](executed.zh-CN.md)。',
  },
  all: { en: 'All metrics', zh: '全部指标' },
  metric: { en: 'Metric', zh: '指标' },
  unit: { en: 'Unit', zh: '单位' },
  better: { en: 'Better', zh: '方向' },
  kind: { en: 'Kind', zh: '类别' },
  formula: { en: 'Formula', zh: '公式' },
  range: { en: 'Usual range', zh: '常见范围' },
  gaming: { en: 'How it is gamed', zh: '怎样会失真' },
  sources: { en: 'Sources', zh: '数据源' },
  pushed: { en: 'Pushed by CI:', zh: 'CI 推送' },
  types: { en: 'Serves objectives of type', zh: '适合的目标类型' },
  guard: { en: 'for guards', zh: '只作护栏' },
  retention: { en: 'Which retention?', zh: '选哪种留存？' },
  window: { en: 'Window', zh: '时间窗' },
  meaning: { en: 'What it says', zh: '说明什么' },
  when: { en: 'When to choose it', zh: '什么时候选' },
} satisfies Record<string, Text>;

const better = { up: { en: 'higher', zh: '越高越好' }, down: { en: 'lower', zh: '越低越好' } } satisfies Record<
  string,
  Text
>;

function index(lang: Lang): string {
  const head = `| | ${words.metric[lang]} | ${words.unit[lang]} | ${words.better[lang]} | ${words.kind[lang]} |\n| --- | --- | --- | --- | --- |`;
  const groups = metricGroups.map(({ id, name, problem, metrics }) => {
    const rows = metrics.map(
      (metric) =>
        `| ${metric.id} | [${literal(metric.name[lang])}](${id}${suffix[lang]}#${metric.id.toLowerCase()}) | ${literal(metric.unit[lang])} | ${better[metric.direction][lang]} | ${kindOf(metric, lang)} |`,
    );
    return `## [${name[lang]}](${id}${suffix[lang]})\n\n${problem[lang]}\n\n${head}\n${rows.join('\n')}`;
  });
  const other = lang === 'en' ? '[中文](README.zh-CN.md)' : '[English](README.md)';
  return `${[made(lang), `# ${words.title[lang]}`, other, words.intro[lang], ...groups].join('\n\n')}\n`;
}

function page({ id, name, metrics }: (typeof metricGroups)[number], lang: Lang): string {
  const parts = [
    made(lang),
    `# ${name[lang]}`,
    topLine(id, lang, words.all),
    ...metrics.map((one) => section(one, lang)),
  ];
  if (id === 'product') parts.push(retention(lang));
  return `${parts.join('\n\n')}\n`;
}

function section(metric: Metric, lang: Lang): string {
  const comma = lang === 'en' ? ', ' : '、';
  const lines = [
    line(words.formula, literal(metric.formula[lang]), lang),
    line(
      words.unit,
      `${literal(metric.unit[lang])}${lang === 'en' ? ', ' : '，'}${better[metric.direction][lang]}`,
      lang,
    ),
    line(words.kind, kindOf(metric, lang), lang),
    line(words.range, literal(metric.range[lang]), lang),
    line(words.gaming, literal(metric.gaming[lang]), lang),
    line(words.sources, metric.sources.map((source) => `\`${source}\``).join(comma), lang),
    line(words.types, metric.types.map((type) => wordNames.objectiveType[type][lang]).join(comma), lang),
  ];
  const head = `<a id="${metric.id.toLowerCase()}"></a>\n\n## ${metric.id} ${literal(metric.name[lang])}`;
  return [head, lines.map((one) => `- ${one}`).join('\n'), ...recipes(metric, lang)].join('\n\n');
}

/** The questions as they are bound, one block for each connector. */
function recipes(metric: Metric, lang: Lang): string[] {
  return recipesOf(metric.id).map((recipe) => {
    if (recipe.kind === 'push') {
      const formats = recipe.formats.map((one) => `\`${one}\``).join(lang === 'en' ? ', ' : '、');
      const pushed = `${words.pushed[lang]} \`${recipe.measure}\``;
      return lang === 'en' ? `${pushed} (${formats})` : `${pushed}（${formats}）`;
    }
    const rows = Object.entries(recipe.config).map(([name, value]) =>
      String(value).includes('\n')
        ? `${name}: |\n  ${String(value).replaceAll('\n', '\n  ')}`
        : `${name}: ${JSON.stringify(value)}`,
    );
    return `\`\`\`yaml\n# ${askedOf(recipe)}\n${rows.join('\n')}\n\`\`\``;
  });
}

function kindOf(metric: Metric, lang: Lang): string {
  const kind = metricClassNames[metric.class][lang];
  return metric.guardOnly ? `${kind}${lang === 'en' ? ', ' : '，'}${words.guard[lang]}` : kind;
}

function retention(lang: Lang): string {
  const rows = retentionWindows.map(
    ({ name, meaning, when }) => `| ${name[lang]} | ${literal(meaning[lang])} | ${literal(when[lang])} |`,
  );
  return `## ${words.retention[lang]}\n\n| ${words.window[lang]} | ${words.meaning[lang]} | ${words.when[lang]} |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
