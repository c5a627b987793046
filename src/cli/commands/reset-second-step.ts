import { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'turn the second step of an account off, in the data here (CRUX_DATA), for whoever lost app and recovery codes; the server may be running',
    zh: '为丢了验证器和恢复码的人关闭两步验证，作用于本机数据（CRUX_DATA）里的账号；服务器运行时也能用',
  },
  email: { en: 'the e-mail address of the account', zh: '账号的邮箱' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  reset: {
    en: 'The second step is off, and every session of the account has ended. The password alone signs in now; the log tells it.',
    zh: '两步验证已关闭，这个账号的登录已全部退出。现在只凭密码就能登录；日志里有记录。',
  },
  off: { en: 'This account has no second step. Nothing was changed.', zh: '这个账号没有开启两步验证，什么都没有改。' },
  unknown: {
    en: 'No account with this e-mail here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有使用这个邮箱的账号。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
} satisfies Record<string, Text>;

/** For whoever runs the installation: the way back in for somebody who lost everything, the only admin too. */
export function resetSecondStep({ lang, out }: Terminal): Command {
  return new Command('reset-second-step')
    .description(texts.description[lang])
    .argument('<e-mail>', texts.email[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (email: string) => {
      // The server is no library of the command line: its data is changed by the program that owns it.
      const program: { resetSecondStep(email: string): Promise<'reset' | 'off' | 'unknown'> } = await import(
        new URL('../../server/run/reset-second-step.ts', import.meta.url).href
      );
      const done = await program.resetSecondStep(email);
      if (done === 'unknown') throw new Stop(texts.unknown);
      out(`${texts[done][lang]}\n`);
    });
}
