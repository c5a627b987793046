import { resolve } from 'node:path';
import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { onInstallation, totals } from '../input/installation.ts';
import { tableProgress } from '../output/table-progress.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'restore a backup into an empty place (CRUX_DATA or CRUX_DATABASE_URL)',
    zh: '把备份恢复到空的位置（CRUX_DATA 或 CRUX_DATABASE_URL）',
  },
  file: { en: 'the backup', zh: '备份文件' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  done: {
    en: 'Restored into {place}: {rows} rows in {tables} tables, counted and hashed equal to the backup of {at}.',
    zh: '已恢复到 {place}：{tables} 张表，{rows} 行，行数和哈希都与 {at} 的备份一致。',
  },
  same: {
    en: 'The secret here is the one it was made with.',
    zh: '这里的主密钥与备份时相同。',
  },
  other: {
    en: 'The secret here is another one than when it was made. Put the right one in its place first: Crux does not start with this one. Were it lost (`crux secrets lost`), the proof of the log of events would be lost, everybody would sign in again and the credentials of sources would have to be entered again.',
    zh: '这里的主密钥与备份时不同。请先换成原来的主密钥：用这个 Crux 不会启动。如果确实丢失（`crux secrets lost`），事件日志就无法再证明，所有人要重新登录，数据源的凭据要重新填写。',
  },
  missing: {
    en: 'The secret is not in a backup. Put the one it was made with into {secretFile} first: Crux does not start without it. Were it lost (`crux secrets lost`), the proof of the log of events would be lost, everybody would sign in again and the credentials of sources would have to be entered again.',
    zh: '备份里没有主密钥。请先把原来的主密钥放到 {secretFile}：没有主密钥 Crux 不会启动。如果确实丢失（`crux secrets lost`），事件日志就无法再证明，所有人要重新登录，数据源的凭据要重新填写。',
  },
  next: {
    en: 'Next: start Crux here (its service, or `npx crux start`).',
    zh: '下一步：启动 Crux（启动服务，或运行 `npx crux start`）。',
  },
} satisfies Record<string, Text>;

export function restore(terminal: Terminal): Command {
  const { lang, out } = terminal;
  return new Command('restore')
    .description(texts.description[lang])
    .argument('<file>', texts.file[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (file: string) => {
      const done = await onInstallation((operate) => operate.restore(resolve(file), tableProgress(terminal, true)));
      const { place, header, tallies, secret, secretFile = '' } = done;
      out(`${say(texts.done, lang, { place, at: header.at, ...totals(tallies) })}\n`);
      out(`${say(texts[secret], lang, { secretFile })}\n${texts.next[lang]}\n`);
    });
}
