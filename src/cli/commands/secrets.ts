import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { Stop, type Terminal } from '../terminal.ts';

type Lost = { connection: string; name: string };
/** The server is no library of the command line: its data is read by the program that owns it. */
type Server = {
  secretsState(): Promise<{ current: number; earlier: number; lost: Lost[] } | undefined>;
  replaceLostSecret(): Promise<'none' | 'opens' | 'foreign' | 'gone' | undefined>;
  rotateSecrets(): Promise<{ sealed: number; lost: Lost[]; file?: string } | undefined>;
};

const texts = {
  description: {
    en: 'the secrets of sources in the data here (CRUX_DATA or CRUX_DATABASE_URL)',
    zh: '本机数据（CRUX_DATA 或 CRUX_DATABASE_URL）里各数据源的密钥',
  },
  status: { en: 'how many are encrypted with which key', zh: '查看各有多少用哪个主密钥加密' },
  rotate: { en: 'make a new key and encrypt them all with it', zh: '生成新的主密钥，并重新加密全部密钥' },
  forgo: {
    en: 'the secret of before, or the key of the log of events, is lost for good: begin another key (stop all nodes first)',
    zh: '原来的主密钥或事件日志的密钥已经丢失：给事件日志换一个新密钥（先停掉所有节点）',
  },
  notLost: {
    en: 'Nothing was changed: the secret here opens the log of events.',
    zh: '没有改动：现有的主密钥能解开事件日志。',
  },
  replaced: {
    en: 'The log of events has another key. That what was written before is as it was cannot be proved any more. Copy the secret to every node and start them; everybody signs in again, and the credentials of sources have to be entered again.',
    zh: '事件日志已换用新密钥，此前写入的内容无法再证明没有被改过。请把主密钥复制到每个节点再启动；所有人要重新登录，数据源的凭据要重新填写。',
  },
  begun: {
    en: 'The log of events has a key from now on, and says so. That what was written before is as it was cannot be proved. Start the nodes.',
    zh: '事件日志从现在起有了密钥，日志里已写明。此前写入的内容无法证明没有被改过。现在可以启动各个节点。',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  none: {
    en: 'There is no data here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有数据。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
  current: { en: 'Encrypted with the key in use: {count}', zh: '用当前主密钥加密：{count}' },
  earlier: { en: 'Encrypted with an earlier key: {count}', zh: '用以前的主密钥加密：{count}' },
  lost: {
    en: 'No key decrypts this; enter it again: {connection} · {name}',
    zh: '没有主密钥能解密，需要重新填写：{connection} · {name}',
  },
  sealed: { en: 'Encrypted with the new key: {count}', zh: '已用新的主密钥加密：{count}' },
  restart: {
    en: 'The new key is in {file}, the one before in {file}.previous. Copy both to every node and restart them all; everybody signs in again, and badges have new addresses. Once `crux secrets status` shows no earlier key, delete {file}.previous.',
    zh: '新的主密钥在 {file}，之前的在 {file}.previous。请把两个文件复制到每个节点，并全部重启；所有人需要重新登录，徽章会换新地址。等 `crux secrets status` 里不再出现以前的主密钥，即可删除 {file}.previous。',
  },
  environment: {
    en: 'The key in use comes from CRUX_SECRET. Once every node runs with it, remove CRUX_SECRET_PREVIOUS.',
    zh: '当前主密钥来自 CRUX_SECRET。所有节点都换用之后，去掉 CRUX_SECRET_PREVIOUS 即可。',
  },
} satisfies Record<string, Text>;

export function secrets(terminal: Terminal): Command {
  const { lang, out, err } = terminal;
  const line = (text: Text, values: Record<string, string | number> = {}) => out(`${say(text, lang, values)}\n`);
  const tellLost = (lost: Lost[]) => lost.forEach((one) => err(`${say(texts.lost, lang, one)}\n`));
  const server = (): Promise<Server> => import(new URL('../../server/secrets/rotate.ts', import.meta.url).href);

  const status = new Command('status')
    .description(texts.status[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async () => {
      const state = (await (await server()).secretsState()) ?? stop();
      line(texts.current, { count: state.current });
      line(texts.earlier, { count: state.earlier });
      tellLost(state.lost);
    });
  const rotate = new Command('rotate')
    .description(texts.rotate[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async () => {
      const { sealed, lost, file } = (await (await server()).rotateSecrets()) ?? stop();
      line(texts.sealed, { count: sealed });
      tellLost(lost);
      if (file === undefined) line(texts.environment);
      else line(texts.restart, { file });
    });
  const forgo = new Command('lost')
    .description(texts.forgo[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async () => {
      const before = (await (await server()).replaceLostSecret()) ?? stop();
      line(before === 'foreign' ? texts.replaced : before === 'gone' ? texts.begun : texts.notLost);
    });
  const all = new Command('secrets').description(texts.description[lang]);
  return all.addCommand(status).addCommand(rotate).addCommand(forgo);
}

function stop(): never {
  throw new Stop(texts.none);
}
