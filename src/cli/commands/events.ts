import { Command } from 'commander';
import { onInstallation } from '../input/installation.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'print the log of events of the data here as JSON lines, oldest first, with their hashes',
    zh: '把本机数据的事件日志输出成 JSON 行，从旧到新，附哈希',
  },
  after: { en: 'only those after this number', zh: '只输出这个编号之后的' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
};

export function events({ lang, out }: Terminal): Command {
  return new Command('events')
    .description(texts.description[lang])
    .option('--after <number>', texts.after[lang], Number, 0)
    .option('--lang <lang>', texts.lang[lang])
    .action(({ after }: { after: number }) =>
      onInstallation((operate) => operate.events(after, (event) => out(`${JSON.stringify(event)}\n`))),
    );
}
