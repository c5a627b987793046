// One page per rule and language, and the list of all rules, each made by running the rule on its own examples.
import { examplesOf } from '../../src/core/coach/rules/examples.ts';
import { evidence, ofFields } from '../../src/core/coach/rules/evidence.ts';
import { rules } from '../../src/core/coach/rules/index.ts';
import type { Rule } from '../../src/core/coach/rules/rule.ts';
import { severities, type Severity } from '../../src/core/coach/finding.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { exampleBlock, spokenFirst } from './rule-examples.ts';
import { line, literal, made, suffix, topLine } from './page.ts';

const folder = 'docs/coach/rules/';

export const rulePages = (): Page[] =>
  langs.flatMap((lang) => [
    { path: `${folder}README${suffix[lang]}`, text: index(lang) },
    ...rules.map((rule) => ({ path: `${folder}${rule.id}${suffix[lang]}`, text: page(rule, lang) })),
  ]);

const severityNames: Record<Severity, Text> = {
  blocker: { en: 'blocker', zh: '必须改' },
  major: { en: 'major', zh: '重要' },
  minor: { en: 'minor', zh: '次要' },
  info: { en: 'info', zh: '提示' },
};

const subjectNames: Record<Rule['subject'], Text> = {
  objective: { en: 'the objective', zh: '目标' },
  'key-result': { en: 'a key result', zh: '关键结果' },
  set: { en: 'the objective with its key results', zh: '目标和关键结果整体' },
  task: { en: 'a task', zh: '任务' },
  statement: { en: 'objective or key result', zh: '目标或关键结果' },
};

const words = {
  title: { en: 'The rules of the coach', zh: '教练的规则' },
  intro: {
    en: 'Every rule is deterministic: the same text gives the same finding. It shows the words it read, says why they matter, asks a question, and offers a way to rewrite. Below, each rule with what it says about its first weak example.',
    zh: '每条规则都是确定的：同样的文字，得到同样的发现。它会指出读到了哪些词、为什么要紧，问一个问题，再给一种改写思路。下表是每条规则对自己第一个反例说的话。',
  },
  sources: {
    en: 'A source such as {point} is a point of the essay Crux is built on; {all}.',
    zh: '来源里的 {point} 一类编号，是 Crux 所依据的文章里的条目；见{all}。',
  },
  allSources: { en: 'all sources', zh: '全部来源' },
  all: { en: 'All rules', zh: '全部规则' },
  rule: { en: 'Rule', zh: '规则' },
  severity: { en: 'Severity', zh: '级别' },
  milder: { en: 'One step milder before the stage', zh: '低一级，在到达这个阶段之前' },
  about: { en: 'Looks at', zh: '看什么' },
  earned: { en: 'What its severity rests on', zh: '级别的依据' },
  table: {
    en: 'What is asked of focus, honesty and consent may be grave (major or blocker); what is asked of the form is at most a suggestion (minor or info). `crux lint` exits with 1 for grave findings only. A rule that reads words is grave only once nine of ten of its findings on other people’s documents were right or arguable, on fifteen lines or more; a rule that reads a field is grave where the field was asked for and is empty, and silent or an info on plain text.',
    zh: '问聚焦、问诚实、问共识的，可以是「必须改」或「重要」；问写法的，最多是建议（「次要」或「提示」）。`crux lint` 只在有「必须改」或「重要」的发现时以状态 1 退出。靠词语判断的规则，要在别人的文档上至少说过十五行，且十次里有九次说得对或说得通，才会是「重要」；看字段的规则，只在问过而没有填的地方才算重要，在纯文本上不开口，或只作提示。',
  },
  field: { en: 'a field, a record or an answer', zh: '字段、记录或回答' },
  lines: { en: '{share} of {lines} lines', zh: '{lines} 行里 {share}' },
  few: { en: 'never judged on other people’s lines', zh: '还没有在别人的文档上评判过' },
  says: { en: 'What it says', zh: '它会说' },
  why: { en: 'Why it matters', zh: '为什么要紧' },
  ask: { en: 'It asks', zh: '它会问' },
  tryThis: { en: 'Try this', zh: '可以这样改' },
  source: { en: 'Source', zh: '来源' },
  asksOnly: { en: 'still on trial: it only asks', zh: '试行中，只提问' },
  given: {
    en: 'Sets are written as in an OKR file: one entry of `objectives`, with what is known of it. `null` stands for a field that is known to be empty; `tasks` and `context` are known inside the product alone. To lint one, put it under `objectives:` after a line `crux: 1`, without those.',
    zh: '整组的例子按 OKR 文件的写法写出，相当于 `objectives` 里的一项，附上已知的信息。`null` 表示已知没有填；`tasks` 和 `context` 只有产品里才知道。要自己检查，先写一行 `crux: 1`，再把例子放到 `objectives:` 下面，去掉这两项。',
  },
  weak: { en: 'It speaks', zh: '会开口的写法' },
  strong: { en: 'It stays silent', zh: '不开口的写法' },
  disagree: { en: 'When you disagree', zh: '不同意时' },
} satisfies Record<string, Text>;

function index(lang: Lang): string {
  const head = `| ${words.rule[lang]} | ${words.about[lang]} | ${words.says[lang]} | ${words.earned[lang]} |\n| --- | --- | --- | --- |`;
  const sections = severities.flatMap((severity) => {
    const some = rules.filter((rule) => rule.severity === severity);
    if (some.length === 0) return [];
    const rows = some.map(
      (rule) =>
        `| [${rule.id}](${rule.id}${suffix[lang]}) | ${subjectNames[rule.subject][lang]} | ${literal(spokenFirst(rule, lang).what)} | ${restsOn(rule, lang)} |`,
    );
    return [`## ${severityNames[severity][lang]} (${some.length})\n\n${head}\n${rows.join('\n')}`];
  });
  const other = lang === 'en' ? '[中文](README.zh-CN.md)' : '[English](README.md)';
  return join([
    made(lang),
    `# ${words.title[lang]}`,
    other,
    words.intro[lang],
    words.table[lang],
    sourcesLine(lang),
    ...sections,
  ]);
}

function page(rule: Rule, lang: Lang): string {
  const said = spokenFirst(rule, lang);
  const severity = severityNames[rule.severity][lang];
  const trial =
    rule.stage === 'trial'
      ? lang === 'en'
        ? `${severity} (${words.asksOnly.en})`
        : `${severity}（${words.asksOnly.zh}）`
      : severity;
  const early = rule.milderBefore && line(words.milder, wordNames.stage[rule.milderBefore][lang], lang);
  return join([
    made(lang),
    `# ${rule.id}`,
    topLine(rule.id, lang, words.all),
    literal(said.what),
    [
      `- ${line(words.severity, trial, lang)}`,
      ...(early === undefined ? [] : [`- ${early}`]),
      `- ${line(words.about, subjectNames[rule.subject][lang], lang)}`,
      `- ${line(words.source, linked(rule.source, lang), lang)}`,
    ].join('\n'),
    `## ${words.why[lang]}`,
    literal(said.why),
    line(words.ask, literal(said.ask), lang),
    line(words.tryThis, literal(said.tryThis), lang),
    `## ${words.weak[lang]}`,
    ...(isOfSets(rule) ? [words.given[lang]] : []),
    ...langFirst(examplesOf(rule).weak, lang).map((example) => exampleBlock(rule, example, lang, '✗')),
    `## ${words.strong[lang]}`,
    ...langFirst(examplesOf(rule).strong, lang).map((example) => exampleBlock(rule, example, lang, '✓')),
    `## ${words.disagree[lang]}`,
    disagree(rule, lang),
  ]);
}

/** What makes its severity what it is: a field that is there, or how often it was right or arguable on strangers' lines. */
function restsOn({ id }: Rule, lang: Lang): string {
  const known = evidence[id];
  if (ofFields.has(id)) return words.field[lang];
  if (known === undefined) return words.few[lang];
  const share = `${Math.round((100 * (known.right + known.arguable)) / known.lines)}%`;
  return words.lines[lang].replace('{share}', share).replace('{lines}', String(known.lines));
}

/** Examples of the page's language first; the other language is shown too, since many teams write both. */
const langFirst = <T extends { lang: Lang }>(examples: T[], lang: Lang): T[] => [
  ...examples.filter((one) => one.lang === lang),
  ...examples.filter((one) => one.lang !== lang),
];

function sourcesLine(lang: Lang): string {
  const all = `[${words.allSources[lang]}](../sources${suffix[lang]})`;
  return words.sources[lang].replace('{point}', linked('A23', lang)).replace('{all}', all);
}

/** Points of the essay lead to what they say. */
const linked = (source: string, lang: Lang): string =>
  literal(source).replaceAll(/A\d\d/g, (point) => `[${point}](../sources${suffix[lang]}#${point.toLowerCase()})`);

const isOfSets = (rule: Rule): boolean => {
  const { weak, strong } = examplesOf(rule);
  return [...weak, ...strong].some(({ text }) => text === undefined);
};

function disagree({ id }: Rule, lang: Lang): string {
  const reason = lang === 'en' ? 'why it does not hold here' : '为什么在这里不适用';
  const atPlace = `suppress: [ { rule: ${id}, reason: ${reason} } ]`;
  const everywhere = `rules:\n  ${id}: { severity: off, reason: ${reason} }`;
  const texts =
    lang === 'en'
      ? [
          'In the app, answer the finding: *explain* (readers see your reason), *dispute* (counted against the rule), or *postpone* with a date. In an OKR file, silence it at one place with a reason:',
          'For the whole organization, switch it off or change its severity in `crux.policy.yaml` or in the settings:',
        ]
      : [
          '在应用里回应这条发现：「说明」（读者看得到你的理由）、「不同意」（计入这条规则的争议率），或「推后」并定个日期。在 OKR 文件里，可以在某一处写明理由让它不再提示：',
          '要在整个组织里关掉它或改级别，写在 `crux.policy.yaml` 里，或在设置里改：',
        ];
  return `${texts[0]}\n\n\`\`\`yaml\n${atPlace}\n\`\`\`\n\n${texts[1]}\n\n\`\`\`yaml\n${everywhere}\n\`\`\``;
}

const join = (parts: string[]): string => `${parts.join('\n\n')}\n`;
