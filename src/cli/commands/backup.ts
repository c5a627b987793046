import { resolve } from 'node:path';
import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { onInstallation } from '../input/installation.ts';
import { tableProgress } from '../output/table-progress.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'back up the data here (CRUX_DATA or CRUX_DATABASE_URL) into one file, while Crux runs or not',
    zh: '把本机数据（CRUX_DATA 或 CRUX_DATABASE_URL）备份成一个文件，Crux 运行与否都可以',
  },
  file: {
    en: 'where to; by default a new file in CRUX_BACKUP_FOLDER',
    zh: '写到哪里；默认在 CRUX_BACKUP_FOLDER 里新建',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  made: {
    en: 'Backup made and read again to its end: {file}\n{rows} rows in {tables} tables, {kilobytes} kB.',
    zh: '备份已完成，并从头到尾核对过：{file}\n{tables} 张表，{rows} 行，{kilobytes} kB。',
  },
  secret: {
    en: 'The secret is not in it: keep a copy of {secretFile} in another place. Without it the credentials of sources have to be entered again.',
    zh: '备份里没有主密钥：请把 {secretFile} 另存一份，放在别处。没有主密钥，数据源的凭据要重新填写。',
  },
  secretSet: {
    en: 'The secret (CRUX_SECRET) is not in it: keep it in another place.',
    zh: '备份里没有主密钥（CRUX_SECRET）：请另外保存。',
  },
} satisfies Record<string, Text>;

export function backup(terminal: Terminal): Command {
  const { lang, out } = terminal;
  return new Command('backup')
    .description(texts.description[lang])
    .argument('[file]', texts.file[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (file: string | undefined) => {
      const done = await onInstallation((operate) =>
        operate.backUp(file === undefined ? undefined : resolve(file), tableProgress(terminal)),
      );
      const { secretFile, bytes, ...told } = done;
      out(`${say(texts.made, lang, { ...told, kilobytes: Math.ceil(bytes / 1000) })}\n`);
      out(`${secretFile === undefined ? texts.secretSet[lang] : say(texts.secret, lang, { secretFile })}\n`);
    });
}
