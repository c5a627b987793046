import { Command } from 'commander';
import { environment } from '../../contract/environment.ts';
import type { Terminal } from '../terminal.ts';

const description = {
  en: 'run the Crux server (settings: CRUX_* variables, see crux start --help)',
  zh: '运行 Crux 服务（用 CRUX_* 环境变量设置，见 crux start --help）',
};

export function start({ lang }: Terminal): Command {
  const names = Object.entries(environment).filter(([, { by }]) => (by as readonly string[]).includes('server'));
  const width = Math.max(...names.map(([name]) => name.length));
  const list = names.map(([name, { meaning }]) => `  ${name.padEnd(width)}  ${meaning[lang].replaceAll('`', '')}`);
  const command = new Command('start').description(description[lang]).addHelpText('after', `\n${list.join('\n')}\n`);
  return command.action(async () => {
    // The server is no library of the command line: it is started as the program it is.
    const server: { main(): Promise<void> } = await import(new URL('../../server/run/main.ts', import.meta.url).href);
    await server.main();
  });
}
