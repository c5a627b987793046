import closeWithGrace from 'close-with-grace';
import { say } from '../../core/text.ts';
import { start } from './start.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { langOf, readSettings } from '../operator/settings.ts';
import { StartFailure } from '../operator/start-failure.ts';

const texts = {
  running: { en: 'Crux runs at {address}', zh: 'Crux 已启动：{address}' },
  setup: {
    en: 'First run: open this one-time link to set it up\n  {link}',
    zh: '首次使用：打开这个一次性链接完成设置\n  {link}',
  },
  demo: {
    en: 'Look around the sample company; this link signs you in\n  {link}',
    zh: '打开这个链接，登录后就能看示例公司\n  {link}',
  },
  local: {
    en: 'Invitations begin with the address by which you open Crux; only one of this machine itself is taken. If others reach it by another one, or by a name, set CRUX_PUBLIC_URL before you invite them.',
    zh: '邀请会用你打开 Crux 时的地址，而且只认本机自己的地址。如果别人要用另一个地址或域名访问，请先设置 CRUX_PUBLIC_URL 再邀请。',
  },
  stopped: { en: 'Crux stopped', zh: 'Crux 已停止' },
};

/** Starts the server, says where it is, and stops it cleanly on SIGTERM and Ctrl-C. */
export async function main(): Promise<void> {
  try {
    const { lang } = readSettings();
    const running = await start();
    process.stdout.write(`${say(texts.running, lang, { address: running.address })}\n`);
    if (running.demoLink) process.stdout.write(`${say(texts.demo, lang, { link: running.demoLink })}\n`);
    if (running.setupLink) process.stdout.write(`${say(texts.setup, lang, { link: running.setupLink })}\n`);
    if (!running.demoLink && running.services.publicUrl === undefined)
      process.stdout.write(`${say(texts.local, lang)}\n`);
    giveMemoryBack();
    closeWithGrace({ delay: 10_000, logger: undefined }, async ({ err }) => {
      if (err) running.services.log.error({ fault: err }, 'stopping after a fault');
      await running.stop();
      process.stdout.write(`${say(texts.stopped, lang)}\n`);
    });
  } catch (failure) {
    process.stderr.write(
      failure instanceof StartFailure
        ? `${failure.text[langOf(process.env)]}\n`
        : `${failure instanceof Error ? failure.stack : String(failure)}\n`,
    );
    process.exitCode = 1;
  }
}
