// Why a source gave no number, each with its words: what is the matter and what to do.
import type { Text } from '../text.ts';

export const sourceFailures = [
  'not-configured',
  'unreachable',
  'unauthorised',
  'bad-query',
  'no-data',
  'rate-limited',
  'slow',
  'too-large',
  'partial',
  'not-understood',
] as const;
export type SourceFailure = (typeof sourceFailures)[number];

/** `{detail}` is filled where a person reads it; it may be empty. */
export const sourceFailureTexts: Record<SourceFailure, Text> = {
  'not-configured': {
    en: 'Something is missing in the settings of this source. {detail}',
    zh: '这个数据源的设置还不完整。{detail}',
  },
  unreachable: {
    en: 'The source cannot be reached. Check its address and whether it is running. {detail}',
    zh: '连不上数据源，请检查地址，以及数据源是否在运行。{detail}',
  },
  unauthorised: {
    en: 'The source does not accept our credentials. Enter a valid token. {detail}',
    zh: '数据源不接受当前凭据，请换一个有效的令牌。{detail}',
  },
  'bad-query': {
    en: 'The source does not accept the question. Correct the query. {detail}',
    zh: '数据源不接受这个查询，请修改后再试。{detail}',
  },
  'no-data': {
    en: 'The source answers, but has no number for this question. {detail}',
    zh: '数据源有响应，但这个查询没有结果。{detail}',
  },
  'rate-limited': {
    en: 'The source asks us to wait before the next question. {detail}',
    zh: '数据源要求稍后再查询。{detail}',
  },
  slow: {
    en: 'The source takes too long to answer. Make the query lighter. {detail}',
    zh: '数据源响应太慢，请简化查询。{detail}',
  },
  'too-large': {
    en: 'The answer is larger than Crux reads. Ask for less. {detail}',
    zh: '返回内容超过了读取上限，请缩小查询范围。{detail}',
  },
  partial: {
    en: 'The source says that its answer is not whole, so it is not recorded. {detail}',
    zh: '数据源说明返回的结果不完整，因此没有记录。{detail}',
  },
  'not-understood': {
    en: 'The source answered something that is not what this connector knows. {detail}',
    zh: '数据源返回的内容不是预期的格式。{detail}',
  },
};

/** Details that have a sentence of their own, by the way they are written; named parts are filled in. */
const detailTexts: readonly { says: RegExp; text: Text }[] = [
  // What only whoever runs Crux can open.
  {
    says: /^(?<what>.*): CRUX_OUTBOUND_ALLOW$/,
    text: {
      en: '{what} is not a public address. Crux asks nothing inside a private network unless whoever runs it allows it: start it with CRUX_OUTBOUND_ALLOW={what}, then try again.',
      zh: '{what} 不是公网地址。未经运维人员允许，Crux 不会访问内网：请在启动时设置 CRUX_OUTBOUND_ALLOW={what}，然后再试。',
    },
  },
  {
    says: /^CRUX_SQLITE_FOLDERS$/,
    text: {
      en: 'Crux reads SQLite files only from folders that whoever runs it listed in CRUX_SQLITE_FOLDERS.',
      zh: 'Crux 只读取运维人员在 CRUX_SQLITE_FOLDERS 里列出的文件夹中的 SQLite 文件。',
    },
  },
  // What is worked out from others: one was not measured then, or there is no growth to divide by.
  {
    says: /^(?<name>.+): – \((?<from>\d{4}-\d\d-\d\d) – (?<to>\d{4}-\d\d-\d\d)\)$/,
    text: {
      en: '“{name}” has no reading from {from} to {to}, so there is nothing to work with. Record one for that time, or take fewer days.',
      zh: '「{name}」在 {from} 到 {to} 之间没有读数，算不出来。请补录这段时间的读数，或减少天数。',
    },
  },
  {
    says: /^(?<name>.+) (?<one>-?[\d.e+-]+) → (?<other>-?[\d.e+-]+)$/,
    text: {
      en: '“{name}” went from {one} to {other}. Growth is worked out where it begins above 0, and where people were added: take another span.',
      zh: '「{name}」从 {one} 变为 {other}。原值大于 0、人数有增加，才算得出增长：请换一段时间。',
    },
  },
  // A number with two meanings, alone or in a row of a table; and a row that has none.
  {
    says: /^row (?<row>\d+): (?<said>.+) = (?<one>-?[\d.e+-]+) \| (?<other>-?[\d.e+-]+)$/,
    text: {
      en: 'In row {row} of the table, “{said}” can be {one} or {other}. Write it without the comma, or with a decimal point.',
      zh: '表格第 {row} 行的“{said}”可以是 {one}，也可以是 {other}。请去掉逗号，或用小数点书写。',
    },
  },
  {
    says: /^(?<said>.+) = (?<one>-?[\d.e+-]+) \| (?<other>-?[\d.e+-]+)$/,
    text: {
      en: '“{said}” can be {one} or {other}. Let the source write it without the comma, or with a decimal point.',
      zh: '“{said}”可以是 {one}，也可以是 {other}。请让数据源去掉逗号，或用小数点书写。',
    },
  },
  {
    says: /^row (?<row>\d+): (?<said>.*)$/,
    text: {
      en: 'Row {row} of the table cannot be read: “{said}”. Once it is corrected, the table is read again.',
      zh: '表格第 {row} 行无法读取：“{said}”。改好后会重新读取。',
    },
  },
];

/** The sentence of a failure with its detail filled in: what is the matter and what to do. */
export function sayFailure({ code, detail }: { code: SourceFailure; detail: string }): Text {
  for (const { says, text } of detailTexts) {
    const match = says.exec(detail);
    if (match) return Object.entries(match.groups ?? {}).reduce((all, [name, value]) => fill(all, name, value), text);
  }
  return fill(sourceFailureTexts[code], 'detail', detail === '' ? '' : `(${detail})`);
}

function fill({ en, zh }: Text, name: string, value: string): Text {
  const put = (text: string) => text.replaceAll(`{${name}}`, value).trim();
  return { en: put(en), zh: put(zh).replace(/\s*\((.*)\)$/s, '（$1）') };
}
