// What can go wrong between Crux and a source, each with its words: what is the matter and what to do.
import type { Text } from '../core/text.ts';

export type FailureCode =
  | 'not-configured'
  | 'unreachable'
  | 'unauthorised'
  | 'bad-query'
  | 'no-data'
  | 'rate-limited'
  | 'slow'
  | 'too-large'
  | 'not-understood';

/** `detail`: the source's own words or ours, without secrets, on one line. `retryAfter`: seconds. */
export type Failure = { ok: false; failure: FailureCode; detail: string; retryAfter?: number };

const longest = 300;

/** A failure as a value; the detail is cut and kept on one line. */
export function failed(failure: FailureCode, detail = '', retryAfter?: number): Failure {
  const line = detail.replace(/\s+/g, ' ').trim().slice(0, longest);
  return { ok: false, failure, detail: line, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** `{detail}` is filled where a person reads it; it may be empty. */
export const failureTexts: Record<FailureCode, Text> = {
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

/** What a newcomer may read next to a failed source: worth trying again by itself, or does somebody have to act? */
export function needsPerson({ failure }: Failure): boolean {
  return failure === 'not-configured' || failure === 'unauthorised' || failure === 'bad-query';
}
