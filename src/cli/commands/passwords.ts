import { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'let people sign in with a password for a while, where CRUX_PASSWORDS is off: for when the company’s sign-in is out; 0 minutes ends it',
    zh: 'CRUX_PASSWORDS 关闭时，临时允许用密码登录：公司统一登录出故障时用；填 0 分钟立即结束',
  },
  minutes: { en: 'for how long, 0 to 1440', zh: '持续多少分钟，0 到 1440' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  open: {
    en: 'Passwords are taken until {until}. Who has none gets a link: crux reset-password.',
    zh: '到 {until} 为止可以用密码登录。没有密码的人，用 crux reset-password 生成链接。',
  },
  wrong: { en: 'Give minutes as a whole number from 0 to 1440.', zh: '分钟数要填 0 到 1440 的整数。' },
  nothing: {
    en: 'There is no data here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有数据。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
} satisfies Record<string, Text>;

/** The way in when the company's sign-in is out. */
export function passwords({ lang, out }: Terminal): Command {
  return new Command('passwords')
    .description(texts.description[lang])
    .option('--minutes <number>', texts.minutes[lang], '60')
    .option('--lang <lang>', texts.lang[lang])
    .action(async ({ minutes }: { minutes: string }) => {
      const count = Number(minutes);
      if (!Number.isInteger(count) || count < 0 || count > 1440) throw new Stop(texts.wrong);
      // The server is no library of the command line: its data is changed by the program that owns it.
      const program: { letPasswordsIn(minutes: number): Promise<string | undefined> } = await import(
        new URL('../../server/run/let-passwords-in.ts', import.meta.url).href
      );
      const until = await program.letPasswordsIn(count);
      if (until === undefined) throw new Stop(texts.nothing);
      out(`${texts.open[lang].replace('{until}', until)}\n`);
    });
}
