import { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'print a link that sets a new password for an account, in the data here (CRUX_DATA); the server may be running',
    zh: '为本机数据（CRUX_DATA）里的账号生成重设密码的链接；服务器运行时也能用',
  },
  email: { en: 'the e-mail address of the account', zh: '账号的邮箱' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  made: {
    en: 'Works once, within a day. Whoever opens it sets a new password; every session of the account ends then.',
    zh: '链接只能用一次，一天内有效。打开后设置新密码，届时这个账号的登录会全部退出。',
  },
  unknown: {
    en: 'No account with this e-mail here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有使用这个邮箱的账号。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
} satisfies Record<string, Text>;

/** For whoever runs the installation: a way back in for somebody, also where no mail is sent. */
export function resetPassword({ lang, out }: Terminal): Command {
  return new Command('reset-password')
    .description(texts.description[lang])
    .argument('<e-mail>', texts.email[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (email: string) => {
      // The server is no library of the command line: its data is changed by the program that owns it.
      const program: { resetLink(email: string): Promise<string | undefined> } = await import(
        new URL('../../server/run/reset-link.ts', import.meta.url).href
      );
      const link = await program.resetLink(email);
      if (link === undefined) throw new Stop(texts.unknown);
      out(`${link}\n${texts.made[lang]}\n`);
    });
}
