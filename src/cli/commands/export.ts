import { Command } from 'commander';
import { type Text, say } from '../../core/text.ts';
import { askText } from '../input/ask-text.ts';
import { idsIn } from '../input/ids-in.ts';
import { type ServerAddress, serverAddress } from '../input/server-address.ts';
import { Stop, type Terminal } from '../terminal.ts';

type Options = { cycle?: string; to?: string; token?: string };

const texts = {
  description: {
    en: 'print what is published of a team’s cycle, or one objective, on a server as an OKR file',
    zh: '把服务器上某个团队一个周期内已发布的目标，或某一个目标，输出成 OKR 文件',
  },
  id: { en: 'id of the team or objective, or the address of its page', zh: '团队或目标的 id，或页面地址' },
  cycle: {
    en: 'id of the cycle, or an address with it; by default the current one',
    zh: '周期的 id，或带有周期的地址；默认当前周期',
  },
  to: { en: 'address of the server (or CRUX_URL)', zh: '服务器地址（或用 CRUX_URL）' },
  token: { en: 'its read-only token (or CRUX_TOKEN)', zh: '只读令牌（或用 CRUX_TOKEN）' },
  nowhere: {
    en: 'From which server? Give --to or CRUX_URL.',
    zh: '从哪台服务器导出？请给出 --to 或 CRUX_URL。',
  },
  unknown: {
    en: 'No team or published objective with this id at {base}.',
    zh: '{base} 没有这个 id 的团队或已发布目标。',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
} satisfies Record<string, Text>;

/** The same file as the page saves, without drafts and people: a token is nobody. */
export function exportFile(terminal: Terminal): Command {
  const { lang, out } = terminal;
  return new Command('export')
    .description(texts.description[lang])
    .argument('<id>', texts.id[lang])
    .option('--cycle <id>', texts.cycle[lang])
    .option('--to <url>', texts.to[lang])
    .option('--token <token>', texts.token[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (given: string, { cycle, ...where }: Options) => {
      const server = serverAddress(where);
      if (server === undefined) throw new Stop(texts.nowhere);
      const found = await fileAt(server, given, cycle);
      if (found === undefined)
        throw new Stop({
          en: say(texts.unknown, 'en', { base: server.base }),
          zh: say(texts.unknown, 'zh', { base: server.base }),
        });
      out(found);
    });
}

/** Asked as an objective, then as a team: an id alone does not tell what it is of. */
async function fileAt(server: ServerAddress, given: string, cycle: string | undefined): Promise<string | undefined> {
  const asked = cycle ?? /[?&]cycle=([^&#]+)/.exec(given)?.[1];
  const query = asked === undefined ? '' : `?cycle=${encodeURIComponent(idsIn(asked)[0] ?? asked)}`;
  for (const id of idsIn(given.replace(/\?.*$/, ''))) {
    const found =
      (await askText(server, `/api/objectives/${encodeURIComponent(id)}/okr-file`)) ??
      (await askText(server, `/api/teams/${encodeURIComponent(id)}/okr-file${query}`));
    if (found !== undefined) return found;
  }
  return undefined;
}
