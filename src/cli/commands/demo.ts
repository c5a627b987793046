import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'look around a sample company (data in ./data-demo or CRUX_DATA)',
    zh: '看看示例公司（数据在 ./data-demo 或 CRUX_DATA）',
  },
  lang: { en: 'language of the company: zh or en', zh: '示例公司的语言：zh 或 en' },
};

/** Starts the server on the sample company and prints a link that signs in. */
export function demo({ lang }: Terminal): Command {
  return new Command('demo')
    .description(texts.description[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async () => {
      // `--lang` is known to the terminal already; the server reads all it needs from its environment.
      process.env['CRUX_DEMO'] = lang;
      process.env['CRUX_LANG'] = lang;
      process.env['CRUX_DATA'] ||= './data-demo';
      process.env['CRUX_LOG'] ||= 'warn';
      const server: { main(): Promise<void> } = await import(new URL('../../server/run/main.ts', import.meta.url).href);
      await server.main();
    });
}
