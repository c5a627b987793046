import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const description = {
  en: 'run the Crux server (settings: CRUX_* variables)',
  zh: '运行 Crux 服务（设置见 CRUX_* 环境变量）',
};

export function start({ lang }: Terminal): Command {
  return new Command('start').description(description[lang]).action(async () => {
    // The server is no library of the command line: it is started as the program it is.
    const server: { main(): Promise<void> } = await import(new URL('../../server/run/main.ts', import.meta.url).href);
    await server.main();
  });
}
