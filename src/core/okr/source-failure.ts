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
    zh: '连不上数据源，请检查地址，以及它是否在运行。{detail}',
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
  'not-understood': {
    en: 'The source answered something that is not what this connector knows. {detail}',
    zh: '数据源返回的内容不是预期的格式。{detail}',
  },
};

/** What only whoever runs Crux can open, named in the detail of a failure. */
const operatorTexts: readonly { says: RegExp; text: Text }[] = [
  {
    says: /^(.*): CRUX_OUTBOUND_ALLOW$/,
    text: {
      en: '{what} is not a public address. Crux asks nothing inside a private network unless whoever runs it allows it: start it with CRUX_OUTBOUND_ALLOW={what}, then try again.',
      zh: '{what} 不是公网地址。未经运维人员允许，Crux 不会访问内网：请在启动时设置 CRUX_OUTBOUND_ALLOW={what}，然后再试。',
    },
  },
  {
    says: /^()CRUX_SQLITE_FOLDERS$/,
    text: {
      en: 'Crux reads SQLite files only from folders that whoever runs it listed in CRUX_SQLITE_FOLDERS.',
      zh: 'Crux 只读取运维人员在 CRUX_SQLITE_FOLDERS 里列出的文件夹中的 SQLite 文件。',
    },
  },
];

/** The sentence of a failure with its detail filled in: what is the matter and what to do. */
export function sayFailure({ code, detail }: { code: SourceFailure; detail: string }): Text {
  for (const { says, text } of operatorTexts) {
    const match = says.exec(detail);
    if (match) return fill(text, 'what', match[1] ?? '');
  }
  return fill(sourceFailureTexts[code], 'detail', detail === '' ? '' : `(${detail})`);
}

function fill({ en, zh }: Text, name: string, value: string): Text {
  const put = (text: string) => text.replaceAll(`{${name}}`, value).trim();
  return { en: put(en), zh: put(zh).replace(/\s*\((.*)\)$/s, '（$1）') };
}
