// Why an OKR file does not become drafts; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const okrFileRefusals = {
  'okr-file-wrong': {
    status: 400,
    text: {
      en: 'The file cannot be read; the first trouble is on line {line}. Nothing was imported.',
      zh: '文件读不出来，第一处问题在第 {line} 行。什么都没有导入。',
    },
  },
  'okr-file-empty': {
    status: 400,
    text: {
      en: 'There is no objective to import in this text. Name objectives “O1: …” and key results “KR1: …”, or paste an OKR file.',
      zh: '这段内容里没有可导入的目标。请用“目标一：……”“KR1：……”标出目标和关键结果，或粘贴 OKR 文件。',
    },
  },
  'okr-file-twice': {
    status: 409,
    text: {
      en: '“{text}” (line {line}) is there already. Say in `take` whether a second draft is made.',
      zh: '「{text}」（第 {line} 行）已经有了。请在 `take` 里说明是否再建一份草稿。',
    },
  },
  'okr-file-people': {
    status: 409,
    text: {
      en: 'It is not clear who is meant by “{said}” (line {line}). Say in `people` who it is, or nobody.',
      zh: '不清楚「{said}」（第 {line} 行）指的是谁。请在 `people` 里指定，或注明没有人。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
