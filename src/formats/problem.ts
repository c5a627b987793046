// A problem is something in a file that a reader cannot take: where, which, and what to do about it, in both languages.
import { say, type Lang, type Text } from '../core/text.ts';

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Problem = {
  code: ProblemCode;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  values: Record<string, string>;
};

/** What is wrong, and what to do. */
export function sayProblem(problem: Problem, lang: Lang): { what: string; remedy: string } {
  const texts = problemTexts[problem.code];
  const { expected, kind } = problem.values;
  const values = { ...problem.values, expected: kindsIn(expected ?? '', lang), kind: kindsIn(kind ?? '', lang) };
  return { what: say(texts.what, lang, values), remedy: say(texts.remedy, lang, values) };
}

/** `string | object` in words. */
function kindsIn(kinds: string, lang: Lang): string {
  return kinds
    .split(' | ')
    .map((kind) => kindNames[kind]?.[lang] ?? kind)
    .join(lang === 'zh' ? '或' : ' or ');
}

const kindNames: Record<string, Text> = {
  string: { en: 'text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'a map', zh: '键值表' },
  record: { en: 'a map', zh: '键值表' },
  null: { en: 'nothing', zh: '空' },
  infinity: { en: 'one without end (.inf)', zh: '无穷大（.inf）' },
  nan: { en: 'one that is none (.nan)', zh: '非数值（.nan）' },
};

/** The largest file that is read, in UTF-16 units. */
export const maxSourceLength = 2_000_000;

/** How deep maps and lists may stand inside each other. */
export const maxDepth = 40;

export type ProblemCode = keyof typeof problemTexts;

export const problemTexts = {
  'too-large': {
    what: {
      en: 'The file has more than {limit} characters; it is not read.',
      zh: '文件超过 {limit} 个字符，没有读取。',
    },
    remedy: { en: 'Split it: one file per team and cycle.', zh: '请拆分文件：每个团队、每个周期一个文件。' },
  },
  'not-utf8': {
    what: {
      en: 'The file is no text in UTF-8, UTF-16 or a Chinese encoding (GB 18030, Big5); the first broken character is on this line.',
      zh: '文件不是 UTF-8、UTF-16 或中文编码（GB 18030、Big5）的文本，这一行有第一个坏字符。',
    },
    remedy: { en: 'Save it as UTF-8 in your editor.', zh: '请在编辑器里另存为 UTF-8 编码。' },
  },
  'too-deep': {
    what: { en: 'Nested more than {limit} levels deep.', zh: '嵌套超过 {limit} 层。' },
    remedy: {
      en: 'An OKR file needs about six levels; check the brackets and the indentation.',
      zh: 'OKR 文件约六层就够，请检查括号和缩进。',
    },
  },
  alias: {
    what: { en: 'The alias *{name} does not stand for a single value.', zh: '别名 *{name} 指向的不是单个值。' },
    remedy: { en: 'Write the values out instead of pointing at them.', zh: '请直接写出内容，不要引用。' },
  },
  'not-yaml': {
    what: { en: 'This is not valid YAML: {detail}', zh: '这里不是有效的 YAML：{detail}' },
    remedy: {
      en: 'Check indentation, colons and quotes at this place; put text with “: ” or “#” in quotes.',
      zh: '请检查这里的缩进、冒号和引号；内容里有“: ”或“#”时，请加引号。',
    },
  },
  'duplicate-key': {
    what: { en: '“{key}” stands here twice.', zh: '“{key}”在这里出现了两次。' },
    remedy: { en: 'Keep one of them.', zh: '请只保留一个。' },
  },
  'many-documents': {
    what: { en: 'The file holds several YAML documents (---).', zh: '文件里有多个 YAML 文档（---）。' },
    remedy: { en: 'Put each into a file of its own.', zh: '请把每个文档单独存成一个文件。' },
  },
  empty: {
    what: { en: 'The file is empty.', zh: '文件是空的。' },
    remedy: { en: 'Run `crux init` for an example to start from.', zh: '运行 `crux init` 可以得到一份示例。' },
  },
  'unknown-key': {
    what: { en: '“{key}” is not known here.', zh: '这里没有“{key}”这个字段。' },
    remedy: { en: 'Known here: {known}.', zh: '这里可用的字段：{known}。' },
  },
  'unknown-key-near': {
    what: { en: '“{key}” is not known here.', zh: '这里没有“{key}”这个字段。' },
    remedy: { en: 'Did you mean “{near}”?', zh: '你是不是想写“{near}”？' },
  },
  missing: {
    what: { en: '“{key}” is missing.', zh: '缺少“{key}”。' },
    remedy: { en: 'Add it: {expected}.', zh: '请补上：{expected}。' },
  },
  'wrong-kind': {
    what: { en: 'Expected {expected}, found {kind}.', zh: '这里应为{expected}，实际是{kind}。' },
    remedy: { en: 'Change the value of “{key}”.', zh: '请修改“{key}”的值。' },
  },
  'number-two-ways': {
    what: { en: '“{found}” can be {one} or {other}.', zh: '“{found}”可以是 {one}，也可以是 {other}。' },
    remedy: {
      en: 'Write “{key}” without the comma, or with a decimal point.',
      zh: '请把“{key}”写成不带逗号的数字，或使用小数点。',
    },
  },
  'not-listed': {
    what: { en: '“{found}” is not one of the allowed values.', zh: '“{found}”不在允许的取值里。' },
    remedy: { en: 'Use one of: {options}.', zh: '请从这些值里选：{options}。' },
  },
  'not-listed-near': {
    what: { en: '“{found}” is not one of the allowed values.', zh: '“{found}”不在允许的取值里。' },
    remedy: { en: 'Did you mean “{near}”? Allowed: {options}.', zh: '你是不是想写“{near}”？允许的值：{options}。' },
  },
  'bad-date': {
    what: { en: '“{found}” is not a date.', zh: '“{found}”不是日期。' },
    remedy: { en: 'Write dates as 2026-10-20.', zh: '日期请写成 2026-10-20。' },
  },
  'too-many': {
    what: { en: '“{key}” lists too many.', zh: '“{key}”列得太多。' },
    remedy: { en: 'At most {max} of these.', zh: '最多 {max} 项。' },
  },
  'too-long': {
    what: { en: '“{key}” is too long.', zh: '“{key}”太长。' },
    remedy: { en: 'At most {max} characters fit here.', zh: '最多 {max} 个字符。' },
  },
  'link-twice': {
    what: { en: 'The same link stands here twice.', zh: '同一个链接写了两次。' },
    remedy: { en: 'Remove one of them.', zh: '请删掉其中一个。' },
  },
  'link-winds': {
    what: { en: 'This link could lead elsewhere than it reads.', zh: '这个链接可能指向与字面不同的地方。' },
    remedy: {
      en: 'A link holds no user name or password, no blank and no backslash.',
      zh: '链接里不能有用户名、密码、空格或反斜杠。',
    },
  },
  'bad-link': {
    what: { en: '“{found}” is not a link.', zh: '“{found}”不是链接。' },
    remedy: { en: 'A link begins with https:// or http://.', zh: '链接要以 https:// 或 http:// 开头。' },
  },
  'bad-cycle': {
    what: { en: '“{found}” is not a cycle.', zh: '“{found}”不是周期。' },
    remedy: {
      en: 'Write 2026-Q4, 2026-H2, 2026, or { start: 2026-10-01, end: 2026-12-31 }.',
      zh: '请写成 2026-Q4、2026-H2、2026，或 { start: 2026-10-01, end: 2026-12-31 }。',
    },
  },
  'two-origins': {
    what: {
      en: 'This key result takes its number from an indicator and names a source as well.',
      zh: '这个关键结果取自常设指标，又写了数据来源。',
    },
    remedy: {
      en: 'A number has one origin: remove “source”, or remove “indicator”.',
      zh: '一个数只有一个来处：请删掉“source”，或删掉“indicator”。',
    },
  },
  'share-of-several': {
    what: {
      en: 'It serves several objectives, and one share does not say of which.',
      zh: '它支撑多个目标，只写一个份额不知道指哪个。',
    },
    remedy: {
      en: 'Write the share with each: serves: [ { objective: …, share: 0.3 } ].',
      zh: '请把份额写在各个目标上：serves: [ { objective: …, share: 0.3 } ]。',
    },
  },
  'no-number-to-take': {
    what: {
      en: '“{found}” is an indicator, but milestones and what is not known yet have no readings.',
      zh: '“{found}”是常设指标，但里程碑和尚不可知的关键结果没有读数可取。',
    },
    remedy: {
      en: 'Remove “indicator”, or make it kind metric or guard.',
      zh: '请删掉“indicator”，或把 kind 改成 metric 或 guard。',
    },
  },
  'blank-text': {
    what: { en: '“{key}” is empty.', zh: '“{key}”是空的。' },
    remedy: { en: 'Write a sentence, or remove the line.', zh: '请写上一句话，或删掉这一行。' },
  },
  'too-short': {
    what: { en: '“{key}” needs at least one entry.', zh: '“{key}”至少要有一项。' },
    remedy: { en: 'Add an entry, or remove the line.', zh: '请加上一项，或删掉这一行。' },
  },
  'unknown-rule': {
    what: { en: 'There is no rule “{found}”.', zh: '没有“{found}”这条规则。' },
    remedy: { en: 'See `crux rules` for the list. {near}', zh: '用 `crux rules` 查看全部规则。{near}' },
  },
  invalid: {
    what: { en: 'This value is not allowed: {detail}', zh: '这个值不能用：{detail}' },
    remedy: { en: 'See docs/okr-file.md.', zh: '参见 docs/okr-file.md。' },
  },
} satisfies Record<string, { what: Text; remedy: Text }>;
