// The settings as a page, from the list that the program itself is checked against.
import { environment } from '../../src/contract/environment.ts';
import { langs, type Lang, type Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { made, suffix, topLine } from './page.ts';

const words = {
  title: { en: 'Settings', zh: '设置项' },
  back: { en: 'Start page', zh: '首页' },
  intro: {
    en: 'Crux is set by environment variables, and each has a default: `npm start` needs none. What is wrong about one is said at the start with its name; a variable that begins with `CRUX_` and that nobody reads is warned of, with the name that is nearest. What belongs to an organization (its time zone, its coach, its cycles) is set inside the product, on *Settings*.',
    zh: 'Crux 用环境变量来设置，每一项都有默认值：`npm start` 什么都不用设。哪一项填错了，启动时会点名说明；以 `CRUX_` 开头却没人读取的变量会给出警告，并提示最接近的名字。属于组织的设置（时区、教练、周期）在产品里的「设置」页面。',
  },
  server: { en: 'The server', zh: '服务端' },
  cli: { en: 'The command line', zh: '命令行' },
  also: { en: 'It reads these of the server, too: {names}.', zh: '命令行也读取服务端的这几项：{names}。' },
  head: { en: ['variable', 'meaning', 'otherwise', 'example'], zh: ['变量', '含义', '不设时', '例子'] },
  how: { en: 'How to set them', zh: '怎么设置' },
  shell: { en: 'For one start:', zh: '只对这一次启动生效：' },
  kept: {
    en: "For a service: one `NAME='value'` a line in a file that only its user may read, named by `EnvironmentFile=` of a systemd unit. Always in single quotes, and neither `'` nor `\\` within them (in an address write `%27` and `%5C`): then systemd and a shell that sources the file (`set -a; . /etc/crux.env; set +a`) read the same. Without quotes a shell breaks on `<`, `&` and spaces, and replaces what begins with `$`.",
    zh: "作为服务运行时：写在只有运行用户能读的文件里，每行一个 `名字='值'`，由 systemd 的 `EnvironmentFile=` 指向。值一律放在单引号里，其中不能有 `'` 和 `\\`（地址里写成 `%27` 和 `%5C`）：这样 systemd 和加载这个文件的 shell（`set -a; . /etc/crux.env; set +a`）读到的一样。不加引号时，shell 遇到 `<`、`&` 和空格会出错，`$` 开头的内容会被替换。",
  },
  container: {
    en: 'The `--env-file` of a container takes everything after `=` as it stands: there without quotes.',
    zh: '容器的 `--env-file` 会把 `=` 之后的内容原样当作值：那里不加引号。',
  },
  next: {
    en: 'Next: [how sources are read, and kept safe](sources.md) · [the `crux` command](cli.md)',
    zh: '下一步：[数据源如何读取、如何保证安全](sources.zh-CN.md) · [`crux` 命令](cli.zh-CN.md)',
  },
} satisfies Record<string, Text | Record<Lang, string[]>>;

export const settingsPages = (): Page[] =>
  langs.map((lang) => ({ path: `docs/settings${suffix[lang]}`, text: page(lang) }));

function page(lang: Lang): string {
  const all = Object.entries(environment).map(([name, setting]) => ({ name, otherwise: undefined, ...setting }));
  const reads = (who: 'server' | 'command line') => (one: { by: readonly string[] }) => one.by.includes(who);
  const shared = all.filter(reads('server')).filter(reads('command line'));
  const names = shared.map(({ name }) => `\`${name}\``).join(lang === 'en' ? ', ' : '、');
  return `${[
    made(lang),
    `# ${words.title[lang]}`,
    topLine('settings', lang, words.back, '../README'),
    words.intro[lang],
    `## ${words.server[lang]}`,
    table(all.filter(reads('server')), lang),
    `## ${words.cli[lang]}`,
    table(
      all.filter((one) => !reads('server')(one)),
      lang,
    ),
    words.also[lang].replace('{names}', names),
    `## ${words.how[lang]}`,
    words.shell[lang],
    '<!-- not run: it takes a port that somebody may be using; the tests of the start set each of them -->\n\n```sh\nCRUX_PORT=8080 CRUX_PUBLIC_URL=https://okr.example.com npm start\n```',
    words.kept[lang],
    `\`\`\`sh\n${quoted(all)}\n\`\`\``,
    words.container[lang],
    words.next[lang],
  ].join('\n\n')}\n`;
}

/** As the file of a service has them: those whose examples a shell would not take as they are, and a plain one. */
function quoted(all: readonly { name: string; example: string }[]): string {
  const shown = new Set(['CRUX_DATA', 'CRUX_DATABASE_URL', 'CRUX_MAIL_FROM']);
  return all
    .filter(({ name }) => shown.has(name))
    .map(({ name, example }) => `${name}='${example}'`)
    .join('\n');
}

type Row = { name: string; meaning: Text; otherwise: Text | undefined; example: string };

function table(rows: readonly Row[], lang: Lang): string {
  const head = `| ${words.head[lang].join(' | ')} |\n| --- | --- | --- | --- |`;
  const lines = rows.map(
    ({ name, meaning, otherwise, example }) =>
      `| \`${name}\` | ${meaning[lang]} | ${otherwise?.[lang] ?? '–'} | \`${example}\` |`,
  );
  return [head, ...lines].join('\n');
}
