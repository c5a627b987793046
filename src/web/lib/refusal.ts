import { CallError } from '../../contract/client.ts';
import { problemTexts } from '../../contract/problem-texts.ts';
import type { ErrorBody, RefusalCode } from '../../contract/refusals.ts';
import { type Lang, say, type Text } from '../../core/text.ts';
import { useLanguage } from './language.tsx';
import { isOutdated } from './page-version.ts';

export type Refused = {
  code: string;
  what: string;
  /** What is wrong with single fields, by path. */
  fields: Record<string, string>;
  /** Single sentences on what is wrong, as the server brings them, where they are of no field. */
  points: readonly string[];
  details: string | undefined;
  /** The newer record, on a version conflict. */
  current?: unknown;
};

const unreachable: Text = {
  en: 'The server cannot be reached. What you typed is kept; try again when you are back online.',
  zh: '连不上服务器。你输入的内容还在，恢复网络后再试。',
};

const notUnderstood: Text = {
  en: 'The server answered in a way this page does not understand (status {status}). Reload the page; if it stays, tell an admin.',
  zh: '服务器的回应这个页面看不懂（状态码 {status}）。请刷新页面；如果一直这样，请告诉管理员。',
};

const outdated: Text = {
  en: 'The server was upgraded and does not understand this page any more. Reload it: drafts, check-ins and reviews stay; copy anything else you typed first.',
  zh: '服务器已升级，这个页面还是旧版，提交不了。请刷新页面：草稿、进展更新和复盘都会保留，其他输入的内容请先复制。',
};

/** Turns whatever a call threw into a sentence, the fields it is about, and facts to copy. */
export function refusalOf(error: unknown, lang: Lang): Refused {
  if (!(error instanceof CallError)) {
    // A network failure is a TypeError of `fetch`; everything else is our own fault and belongs in the console.
    if (!(error instanceof TypeError)) console.error(error);
    return { code: 'unreachable', what: say(unreachable, lang), fields: {}, points: [], details: undefined };
  }
  if (error.body === undefined) {
    const what = say(notUnderstood, lang, { status: error.status });
    return { code: error.message, what, fields: {}, points: [], details: undefined };
  }
  // The server brings its sentences with it: a page need not carry all of them.
  const { code, requestId, text, problems = [], current } = error.body.error;
  const what = text === undefined ? say(notUnderstood, lang, { status: error.status }) : say(text, lang);
  const fields = Object.fromEntries(
    problems.map((problem) => [
      problem.path,
      say(problemTexts[problem.code] ?? problemTexts['wrong']!, lang, problem.values),
    ]),
  );
  const isMissing = code !== 'invalid';
  const isOld = code === 'invalid' && (isOutdated() || knowsMore(error.body));
  return {
    code,
    what: isOld ? say(outdated, lang) : what,
    fields,
    points: problems.flatMap((one) => (isMissing && one.text ? [say(one.text, lang)] : [])),
    // Fields that need another look are no matter for whoever runs the server.
    details: code === 'invalid' ? undefined : `${code} · ${requestId}`,
    current,
  };
}

/** A page sends only what the server it came from knows: another version refused a name. */
export function knowsMore({ error: { code, problems = [] } }: ErrorBody): boolean {
  return code === 'invalid' && problems.some((problem) => unknownNames.has(problem.code));
}

const unknownNames = new Set(['unknown-field', 'field-not-known', 'no-fields']);

export function useRefusal(error: unknown): Refused | undefined {
  const { lang } = useLanguage();
  return error === null || error === undefined ? undefined : refusalOf(error, lang);
}

export function isRefused(error: unknown, code: RefusalCode): boolean {
  return error instanceof CallError && error.body?.error.code === code;
}
