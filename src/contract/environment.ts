// The environment variables that Crux reads: what each means, what counts without it, and an example.
import { type Setting, both, companyEnvironment } from './environment-company.ts';

export const environment = {
  CRUX_HOST: {
    by: ['server'],
    meaning: {
      en: 'Address to listen on. `0.0.0.0` or `::` lets other machines in; behind a proxy on the same machine leave it.',
      zh: '监听的地址。填 `0.0.0.0` 或 `::`，别的机器才能访问；同机有反向代理时不用改。',
    },
    otherwise: both('`127.0.0.1`'),
    example: '0.0.0.0',
  },
  CRUX_PORT: {
    by: ['server'],
    meaning: { en: 'Port to listen on.', zh: '监听的端口。' },
    otherwise: both('`3000`'),
    example: '8080',
  },
  CRUX_PUBLIC_URL: {
    by: ['server'],
    meaning: {
      en: 'The address by which people reach Crux, without a path. Invitations and links carry it; with `https` the session cookie is marked Secure.',
      zh: '大家访问 Crux 用的地址，不带路径。邀请和链接都用这个地址；用 `https` 时，会话 cookie 会标记为 Secure。',
    },
    otherwise: {
      en: 'an address of the machine by which Crux was opened (`localhost`, or the one it listens on); by any other, a name too, no link is made for somebody else',
      zh: '打开 Crux 时用的本机地址（`localhost` 或监听的地址）；用别的地址或域名打开时，不会生成给别人的链接',
    },
    example: 'https://okr.example.com',
  },
  CRUX_TRUST_PROXY: {
    by: ['server'],
    meaning: {
      en: 'Addresses and ranges of the proxies in front, separated by commas; `loopback` for one on this machine. From them alone `X-Forwarded-For`, `-Host` and `-Proto` are believed: without it everybody behind the proxy counts as one address.',
      zh: '前面反向代理的地址和网段，用逗号隔开；在本机就填 `loopback`。只相信这些地址发来的 `X-Forwarded-For`、`-Host` 和 `-Proto`；不设置的话，代理后面的人都算同一个地址。',
    },
    otherwise: { en: 'no proxy is believed', zh: '不相信任何代理' },
    example: 'loopback',
  },
  CRUX_DATA: {
    by: ['server', 'command line'],
    meaning: {
      en: 'Folder of the database file and of the secret. Nobody else should be able to read it.',
      zh: '存放数据库文件和主密钥的文件夹，不要让别人读到。',
    },
    otherwise: { en: '`./data` (`./data-demo` for `crux demo`)', zh: '`./data`（`crux demo` 用 `./data-demo`）' },
    example: '/var/lib/crux',
  },
  CRUX_DATABASE_URL: {
    by: ['server', 'command line'],
    meaning: {
      en: 'A PostgreSQL database instead of the file; several nodes with the same secret may share it. It outranks the file in `CRUX_DATA`. In user and password `@`, `:`, `/`, `?`, `#` and `%` are percent-encoded: `%40` for `@`.',
      zh: '用 PostgreSQL 代替数据库文件，主密钥相同的多个节点可以共用。优先于 `CRUX_DATA` 里的文件。用户名和密码里的 `@`、`:`、`/`、`?`、`#`、`%` 要做百分号编码，例如 `@` 写成 `%40`。',
    },
    otherwise: { en: '`crux.db` in the data folder', zh: '数据文件夹里的 `crux.db`' },
    example: 'postgres://crux:password@db:5432/crux',
  },
  CRUX_SECRET_FILE: {
    by: ['server', 'command line'],
    meaning: {
      en: 'File with the secret of the installation; sources’ credentials are encrypted with it. Made at the first start; with a database that is in use it is never made anew: copy it to every node.',
      zh: '主密钥文件，数据源的凭据用主密钥加密。首次启动时生成；数据库已在使用时不会另生成，请复制到每个节点。',
    },
    otherwise: { en: '`secret` in the data folder', zh: '数据文件夹里的 `secret`' },
    example: '/etc/crux/secret',
  },
  CRUX_SECRET: {
    by: ['server', 'command line'],
    meaning: {
      en: 'The secret itself instead of its file, 32 characters or more.',
      zh: '直接给出主密钥，代替文件，至少 32 个字符。',
    },
    example: 'sixty-four random letters and digits',
  },
  CRUX_NEW: {
    by: ['server'],
    meaning: {
      en: '`on`: the installation begins, so that a database that is missing or empty is no fault although a secret is there. For the first start with `CRUX_SECRET`, or a secret kept elsewhere; take it out afterwards, or a volume that is not mounted would begin another one.',
      zh: '`on` 表示这是一个新安装：虽然已有主密钥，数据库不存在或为空也不算出错。用 `CRUX_SECRET` 或放在别处的主密钥首次启动时设置，之后请去掉，否则卷没挂载时会另起一个新安装。',
    },
    example: 'on',
  },
  CRUX_SECRET_PREVIOUS_FILE: {
    by: ['server', 'command line'],
    meaning: {
      en: 'File with the secret before the last change; it only decrypts what was encrypted with it.',
      zh: '上一个主密钥的文件，只用来解密当时加密的内容。',
    },
    otherwise: {
      en: '`secret.previous` beside the secret, if it is there',
      zh: '主密钥旁边的 `secret.previous`，如果有的话',
    },
    example: '/etc/crux/secret.previous',
  },
  CRUX_SECRET_PREVIOUS: {
    by: ['server', 'command line'],
    meaning: { en: 'The same, as text.', zh: '同上，直接给出文本。' },
    example: 'the sixty-four letters of before',
  },
  CRUX_OUTBOUND_ALLOW: {
    by: ['server'],
    meaning: {
      en: 'What sources may reach inside your network: names, addresses and ranges, separated by commas; a name may carry a port.',
      zh: '数据源可以访问的内网地址：域名、IP 和网段，用逗号隔开；域名可以带端口。',
    },
    otherwise: { en: 'nothing inside', zh: '内网一律不通' },
    example: 'prom.internal:9090,10.0.0.0/8',
  },
  CRUX_SQLITE_FOLDERS: {
    by: ['server'],
    meaning: {
      en: 'Folders whose SQLite files sources may read, separated by commas.',
      zh: '数据源可以读取其中 SQLite 文件的文件夹，用逗号隔开。',
    },
    otherwise: { en: 'none', zh: '没有' },
    example: '/srv/exports',
  },
  CRUX_PUBLIC_LINKS: {
    by: ['server'],
    meaning: {
      en: '`off`: no key result can be shown to people outside, whoever leads it.',
      zh: '`off`：任何关键结果都不能对外展示，负责人也不行。',
    },
    otherwise: both('`on`'),
    example: 'off',
  },
  CRUX_PUBLIC_PAGES: {
    by: ['server'],
    meaning: {
      en: '`on`: whoever leads a published objective may let people outside read it at a secret address.',
      zh: '`on`：负责人可以给已发布的目标生成一个对外公开的保密地址。',
    },
    otherwise: both('`off`'),
    example: 'on',
  },
  CRUX_BACKUP_FOLDER: {
    by: ['server', 'command line'],
    meaning: {
      en: 'Folder for backups. When it is set, the server makes one while it runs, and `crux backup` puts its own there.',
      zh: '存放备份的文件夹。设了之后，服务运行时会定期备份，`crux backup` 也写到这里。',
    },
    otherwise: { en: 'the server makes none', zh: '服务不自动备份' },
    example: '/var/backups/crux',
  },
  CRUX_BACKUP_EVERY: {
    by: ['server', 'command line'],
    meaning: {
      en: 'Hours from one backup of the server to the next, 1 to 8760; `crux doctor` warns when the newest one is older than two such spans.',
      zh: '服务每隔几小时备份一次，1 到 8760；最新的备份超过两个间隔时，`crux doctor` 会提醒。',
    },
    otherwise: both('`24`'),
    example: '6',
  },
  CRUX_BACKUP_KEEP: {
    by: ['server'],
    meaning: {
      en: 'How many backups of the server are kept, 1 to 10000; the oldest ones are deleted. What `crux backup` made and files with other names stay.',
      zh: '服务保留几份备份，1 到 10000，更早的会删掉。`crux backup` 做的和其他名字的文件不动。',
    },
    otherwise: both('`14`'),
    example: '30',
  },
  CRUX_SMTP_URL: {
    by: ['server'],
    meaning: {
      en: 'The mail server, with user and password if it asks for them; `smtps` for TLS from the start. With it people who forgot their password have a link mailed. Needs `CRUX_PUBLIC_URL`.',
      zh: '发信用的邮件服务器，需要时带上用户名和密码；一开始就用 TLS 的写 `smtps`。设置后，忘记密码的人可以收到重设链接。需要同时设置 `CRUX_PUBLIC_URL`。',
    },
    otherwise: { en: 'no mail', zh: '不发信' },
    example: 'smtp://crux:password@mail.example.com:587',
  },
  CRUX_MAIL_FROM: {
    by: ['server'],
    meaning: { en: 'Who mail comes from.', zh: '发信人。' },
    otherwise: { en: '`crux` at the host of `CRUX_PUBLIC_URL`', zh: '`CRUX_PUBLIC_URL` 所在主机的 `crux`' },
    example: 'Crux <okr@example.com>',
  },
  ...companyEnvironment,
  CRUX_LANG: {
    by: ['server', 'command line'],
    meaning: {
      en: 'Language of the terminal and of the log, `en` or `zh`; the pages follow each reader.',
      zh: '终端和日志的语言，`en` 或 `zh`；页面随每位读者。',
    },
    otherwise: {
      en: '`LC_ALL`, `LC_MESSAGES`, `LANG`; English otherwise',
      zh: '`LC_ALL`、`LC_MESSAGES`、`LANG`，都没有就用英文',
    },
    example: 'zh',
  },
  CRUX_LOG: {
    by: ['server'],
    meaning: {
      en: 'How much is logged: `debug`, `info`, `warn`, `error`, `silent`. `json`: `info`, as JSON lines on a terminal too.',
      zh: '日志级别：`debug`、`info`、`warn`、`error`、`silent`。填 `json` 表示按 `info` 输出，在终端上也用 JSON 行。',
    },
    otherwise: {
      en: '`info`; words on a terminal, JSON lines elsewhere',
      zh: '`info`；终端上是文字，其他地方是 JSON 行',
    },
    example: 'warn',
  },
  CRUX_DEMO: {
    by: ['server'],
    meaning: {
      en: 'Starts with the sample company in this language (`en`, `zh`) and prints a link that signs in; `crux demo` sets it.',
      zh: '用这种语言（`en`、`zh`）的示例公司启动，并给出免登录链接；`crux demo` 会自动设置。',
    },
    otherwise: { en: 'no demo', zh: '不是演示' },
    example: 'zh',
  },
  CRUX_URL: {
    by: ['command line'],
    meaning: {
      en: 'Where `crux push`, `crux export` and `crux why` find the server.',
      zh: '`crux push`、`crux export` 和 `crux why` 访问的服务器地址。',
    },
    example: 'https://okr.example.com',
  },
  CRUX_TOKEN: {
    by: ['command line'],
    meaning: {
      en: 'The token they show it: *Push reports* for `push`, *Read only* for `why`.',
      zh: '访问时用的令牌：`push` 用「推送报告」，`why` 用「只读」。',
    },
    example: 'crux_…',
  },
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof environment;

/** Variables of an environment that begin with `CRUX_` and that nobody reads: a slip of the pen, or of a version. */
export function unknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env).filter((name) => /^CRUX_(?!TEST_|DEV_)/.test(name) && !Object.hasOwn(environment, name));
}
