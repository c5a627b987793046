import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { onInstallation, totals } from '../input/installation.ts';
import { tableProgress } from '../output/table-progress.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'copy the database file of CRUX_DATA into an empty PostgreSQL database; Crux must not run',
    zh: '把 CRUX_DATA 里的数据库文件复制到空的 PostgreSQL 数据库；Crux 不能在运行',
  },
  to: {
    en: 'address of the database: postgres://user:password@host:5432/name',
    zh: '数据库地址：postgres://user:password@host:5432/name',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  begun: { en: 'Copying, table by table:', zh: '逐表复制：' },
  done: {
    en: 'Moved: {rows} rows in {tables} tables are in {place}, each table counted and hashed equal. {from} stays as it was; a mark beside it keeps Crux from working on it.',
    zh: '已迁移：{tables} 张表共 {rows} 行已在 {place}，逐表核对，行数和哈希一致。{from} 保持原样，旁边留了标记，Crux 不会再用这个文件。',
  },
  next: {
    en: 'Next: set CRUX_DATABASE_URL to this address and start Crux. Put {from} away once all is well.',
    zh: '下一步：把 CRUX_DATABASE_URL 设为这个地址，再启动 Crux。确认无误后把 {from} 挪走。',
  },
  secret: {
    en: 'The secret does not move: keep {secretFile}, and copy it to every further node before its first start. Without it Crux does not start on this database; were it lost, the proof of the log of events would be lost, everybody would sign in again and the credentials of sources would have to be entered again.',
    zh: '主密钥不会迁移：请保留 {secretFile}，加节点时在首次启动前复制过去。没有主密钥，Crux 不会在这个数据库上启动；一旦丢失，事件日志就无法再证明，所有人要重新登录，数据源的凭据要重新填写。',
  },
  secretSet: {
    en: 'The secret does not move: keep CRUX_SECRET as it is, on every node.',
    zh: '主密钥不会迁移：请保持 CRUX_SECRET 不变，每个节点都一样。',
  },
} satisfies Record<string, Text>;

export function move(terminal: Terminal): Command {
  const { lang, out, err } = terminal;
  return new Command('move')
    .description(texts.description[lang])
    .requiredOption('--to <url>', texts.to[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async ({ to }: { to: string }) => {
      const show = tableProgress(terminal, true);
      let isBegun = false;
      const done = await onInstallation((operate) =>
        operate.move(to, (table, tally) => {
          // Not before a refusal, after which nothing is copied.
          if (!isBegun) err(`${texts.begun[lang]}\n`);
          isBegun = true;
          show(table, tally);
        }),
      );
      const { from, place, tallies, secretFile } = done;
      out(`${say(texts.done, lang, { from, place, ...totals(tallies) })}\n`);
      out(`${say(texts.next, lang, { from })}\n`);
      out(`${secretFile === undefined ? texts.secretSet[lang] : say(texts.secret, lang, { secretFile })}\n`);
    });
}
