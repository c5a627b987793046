// The words for what is doubtful in a report that was read all the same.
import { type Text, say } from '../../core/text.ts';
import type { Doubt, DoubtCode } from './report.ts';

const texts: Record<DoubtCode, Text> = {
  'cases-of-one-name': {
    en: '{count} {count|case has|cases have} the name of one that failed and {count|is|are} counted apart; if the tool ran them again, push with retries=told, otherwise with retries=none',
    zh: '有 {count} 条用例与失败的用例同名，按不同的用例计数；如果是重跑，请加上 retries=told，否则加上 retries=none',
  },
  'times-unclear': {
    en: 'the times, such as {said}, can be read in two ways, so there is no duration',
    zh: '用时（如 {said}）有两种读法，因此没有总用时',
  },
  'cases-not-listed': {
    en: 'the suites tell of {total} cases and list {count}; what is not listed is not counted',
    zh: '套件写着有 {total} 条用例，只列出 {count} 条；没有列出的没有计入',
  },
  'failures-not-listed': {
    en: 'the suites tell of {total} failures and errors and list {count}; what is not listed is not counted',
    zh: '套件写着有 {total} 个失败和错误，只列出 {count} 个；没有列出的没有计入',
  },
  'runs-without-results': {
    en: '{count} {count|run|runs} in it {count|tells|tell} no results and {count|is|are} left out',
    zh: '其中 {count} 次运行没有给出结果，没有计入',
  },
  'told-otherwise': {
    en: 'the file itself says {covered} of {total}',
    zh: '文件自己写的是 {total} 行中覆盖 {covered} 行',
  },
  'transactions-untold': {
    en: 'there is no responseMessage, so transaction controllers, if there are any, count as requests',
    zh: '文件没有 responseMessage 列，如果有事务控制器，会被算作请求',
  },
  'analysis-complained': {
    en: 'the tool reports {count} {count|error|errors} of its own run',
    zh: '工具报告自己运行时有 {count} 个错误',
  },
};

/** One sentence per doubt; the same doubt of several files is one. */
export function doubtsIn(doubts: readonly Doubt[] = []): Text[] {
  return summed(doubts).map(({ code, values }) => ({
    en: say(texts[code], 'en', values),
    zh: say(texts[code], 'zh', values),
  }));
}

function summed(doubts: readonly Doubt[]): Doubt[] {
  const found = new Map<DoubtCode, Doubt>();
  for (const doubt of doubts) {
    const before = found.get(doubt.code)?.values;
    const values = { ...before, ...doubt.values };
    for (const name of ['count', 'covered', 'total'])
      if (typeof before?.[name] === 'number') values[name] = Number(before[name]) + Number(doubt.values?.[name] ?? 0);
    found.set(doubt.code, { code: doubt.code, values });
  }
  return [...found.values()];
}
