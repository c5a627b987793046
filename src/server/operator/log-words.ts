import type { Lang, Text } from '../../core/text.ts';

type Line = { level: number; time: number; msg?: string; fault?: { message?: string; stack?: string } | string };

/** Sentences of the log in Chinese; what is not here stays English. */
const sentences: Record<string, string> = {
  'the database schema is up to date': '数据库结构已是最新',
  'not ready: the database does not answer': '未就绪：数据库没有响应',
  'a request failed': '请求出错',
  'a connector failed': '数据源连接器出错',
  'a source could not be asked': '有数据源没能读取',
  'due sources could not be claimed': '没能领取到期的数据源',
  'events were not passed on': '事件没能转发',
  'the connection that hears events broke; connecting again': '接收事件的连接断开了，正在重连',
  'the connection that hears events could not be made': '接收事件的连接没能建立',
  'an idle database connection broke': '有空闲的数据库连接断开',
  'what is over could not be cleared away': '过期数据没能清理',
  'the database is damaged: restore a backup': '数据库已损坏，请从备份恢复',
  'the database could not be checked': '没能检查数据库',
  'a backup was made': '已完成备份',
  'a backup could not be made': '没能完成备份',
  'the log of events ends here': '事件日志的末端',
  'the log of events ends without its key, so it was not written by this program':
    '事件日志的末端没有密钥，不是由本程序写入的',
  'the end of the log of events could not be told': '没能读取事件日志的末端',
  'settings, by where they come from': '各项设置，按来源列出',
  'stopping after a fault': '出错后停止',
  'a setting is not known': '有不认识的设置项',
};

const levels: [number, Text][] = [
  [50, { en: 'error', zh: '错误' }],
  [40, { en: 'warning', zh: '警告' }],
  [30, { en: 'info', zh: '信息' }],
  [0, { en: 'debug', zh: '调试' }],
];

/** One line of the log as a person at a terminal reads it: time, how grave, what happened, then the facts. */
export function logWords(json: string, lang: Lang): string {
  const { level, time, msg = '', fault, ...facts } = JSON.parse(json) as Line;
  const grave = levels.find(([least]) => level >= least)?.[1][lang] ?? '';
  const clock = new Date(time).toTimeString().slice(0, 8);
  const what = lang === 'zh' ? (sentences[msg] ?? msg) : msg;
  const told = Object.entries(facts).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const why = typeof fault === 'string' ? fault : (fault?.stack ?? fault?.message);
  return `${clock} ${grave} ${what}${told.join('')}${why === undefined ? '' : `\n  ${why.replaceAll('\n', '\n  ')}`}\n`;
}
