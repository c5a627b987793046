import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { onInstallation } from '../input/installation.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'bring the database here (CRUX_DATA or CRUX_DATABASE_URL) up to this version; `crux start` does it too',
    zh: '把本机数据库（CRUX_DATA 或 CRUX_DATABASE_URL）升级到这个版本；`crux start` 也会这样做',
  },
  check: { en: 'only tell what would run; exit with 1 if anything', zh: '只列出要执行的迁移；有的话以 1 退出' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  none: { en: 'The database is up to date.', zh: '数据库已是最新。' },
  ran: { en: 'Migrations that ran: {names}', zh: '已执行迁移：{names}' },
  pending: { en: 'Migrations to run: {names}', zh: '待执行迁移：{names}' },
} satisfies Record<string, Text>;

export function migrate({ lang, out }: Terminal): Command {
  return new Command('migrate')
    .description(texts.description[lang])
    .option('--check', texts.check[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async ({ check = false }: { check?: boolean }) => {
      const names = await onInstallation((operate) => (check ? operate.pending() : operate.migrate()));
      const told = names.length === 0 ? texts.none : check ? texts.pending : texts.ran;
      out(`${say(told, lang, { names: names.join(', ') })}\n`);
      if (check && names.length > 0) process.exitCode = 1;
    });
}
