import { Command } from 'commander';
import { commands } from './command-list.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

const texts = {
  description: {
    en: 'OKRs for product and technology teams: lint, format and run them.',
    zh: '面向产品技术团队的 OKR：检查、排版、运行。',
  },
  help: { en: 'show this help', zh: '显示帮助' },
  helpCommand: { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  version: { en: 'show the version', zh: '显示版本' },
};

const titles: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Loads only the command that is asked for; all of them when help is. */
export async function buildProgram(terminal: Terminal, argv: readonly string[]): Promise<Command> {
  const { lang } = terminal;
  const program = dressed(new Command('crux'), terminal)
    .description(texts.description[lang])
    .version(version, '-V, --version', texts.version[lang])
    .helpCommand('help [command]', texts.helpCommand[lang]);
  const asked = commands.find(({ name }) => name === argv.find((word) => !word.startsWith('-')));
  for (const { load } of asked ? [asked] : commands) {
    const command = dressed((await load())(terminal), terminal);
    program.addCommand(command);
  }
  return program;
}

function dressed(command: Command, { lang, out }: Terminal): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, outputError: () => undefined, writeErr: out })
    .configureHelp({ styleTitle: (title) => (lang === 'zh' ? (titles[title] ?? title) : title) })
    .helpOption('-h, --help', texts.help[lang]);
}
