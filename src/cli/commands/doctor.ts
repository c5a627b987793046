import { resolve } from 'node:path';
import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { type Finding, onInstallation } from '../input/installation.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'look whether the installation here is well: database, disk, clock, secret, sources, backups, mail, address',
    zh: '检查本机安装是否正常：数据库、磁盘、时钟、主密钥、数据源、备份、邮件、地址',
  },
  drill: {
    en: 'also restore the newest backup, or the one named, into a temporary place',
    zh: '再把最新的（或指定的）备份恢复到临时位置',
  },
  events: {
    en: 'also recompute the log of events: finds what was edited, removed or reordered',
    zh: '再重新计算事件日志：找出被改、被删、被调换的',
  },
  json: { en: 'for programs: one object', zh: '供程序使用：一个 JSON 对象' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  well: { en: 'All is well.', zh: '一切正常。' },
  warned: { en: 'Works; {count} to look at.', zh: '可以用；有 {count} 处要看一下。' },
  ill: { en: 'Not well: {count} to mend.', zh: '不正常：有 {count} 处要修。' },
} satisfies Record<string, Text>;

const marks = { well: '✓', warn: '!', bad: '✗' };

type Options = { restoreDrill?: string | boolean; verifyEvents?: boolean; json?: boolean };

/** Exit status: 0 nothing bad, 1 something is. */
export function doctor({ lang, out, colors }: Terminal): Command {
  const paint = { well: colors.green, warn: colors.yellow, bad: colors.red };
  return new Command('doctor')
    .description(texts.description[lang])
    .option('--restore-drill [file]', texts.drill[lang])
    .option('--verify-events', texts.events[lang])
    .option('--json', texts.json[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async ({ restoreDrill = false, verifyEvents = false, json = false }: Options) => {
      const drill = typeof restoreDrill === 'string' ? resolve(restoreDrill) : restoreDrill;
      const found = await onInstallation((operate) => operate.examine({ drill, verifyEvents }));
      const bad = found.filter(({ state }) => state === 'bad').length;
      if (bad > 0) process.exitCode = 1;
      if (json) return out(`${JSON.stringify({ version: 1, findings: found }, null, 2)}\n`);
      for (const { state, text } of found) out(`${paint[state](marks[state])} ${text[lang]}\n`);
      out(`${verdict(found, bad)}\n`);
    });

  function verdict(found: Finding[], bad: number): string {
    const count = found.filter(({ state }) => state === 'warn').length;
    if (bad > 0) return say(texts.ill, lang, { count: bad });
    return count > 0 ? say(texts.warned, lang, { count }) : texts.well[lang];
  }
}
