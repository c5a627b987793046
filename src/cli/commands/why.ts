import { Command } from 'commander';
import type { KeyResultWhy, ObjectiveWhy } from '../../contract/why.ts';
import { type Text, sayAll } from '../../core/text.ts';
import { askServer } from '../input/ask-server.ts';
import { idsIn } from '../input/ids-in.ts';
import { type ServerAddress, serverAddress } from '../input/server-address.ts';
import { traceLines } from '../output/trace.ts';
import { Stop, type Terminal } from '../terminal.ts';

type Why = KeyResultWhy | ObjectiveWhy;
type Options = { json?: boolean; to?: string; token?: string };

const texts = {
  description: {
    en: 'explain the numbers of a key result or an objective: on a server (--to), or in the data here (CRUX_DATA)',
    zh: '说明关键结果或目标的数是怎么来的：读取服务器（--to），或本机数据（CRUX_DATA）',
  },
  id: { en: 'its id, or the address of its page', zh: 'id，或页面地址' },
  to: { en: 'address of the server (or CRUX_URL)', zh: '服务器地址（或用 CRUX_URL）' },
  token: { en: 'its read-only token (or CRUX_TOKEN)', zh: '只读令牌（或用 CRUX_TOKEN）' },
  unknownThere: {
    en: 'No published key result or objective with this id at {base}.',
    zh: '{base} 没有这个 id 的已发布关键结果或目标。',
  },
  json: { en: 'as JSON, as the API replies', zh: '输出 JSON，与 API 的回复相同' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  unknown: {
    en: 'No key result or objective with this id here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有这个 id 的关键结果或目标。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
} satisfies Record<string, Text>;

const sections: Record<'progress' | 'expected' | 'status' | 'forecast', Text> = {
  progress: { en: 'Progress', zh: '进度' },
  expected: { en: 'Expected by today', zh: '今日预期' },
  status: { en: 'Status', zh: '状态' },
  forecast: { en: 'Forecast for the end of the cycle', zh: '周期末的预测' },
};

/** Prints the same traces as the page and the API. */
export function why(terminal: Terminal): Command {
  const { lang, out, colors } = terminal;
  return new Command('why')
    .description(texts.description[lang])
    .argument('<id>', texts.id[lang])
    .option('--to <url>', texts.to[lang])
    .option('--token <token>', texts.token[lang])
    .option('--json', texts.json[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (given: string, { json, ...where }: Options) => {
      const server = serverAddress(where);
      const found = server === undefined ? await explainHere(idsIn(given)) : await explainThere(server, idsIn(given));
      if (!found) throw new Stop(server === undefined ? texts.unknown : unknownAt(server));
      if (json) return out(`${JSON.stringify(found, null, 2)}\n`);
      out(`${found.text}\n`);
      for (const [name, title] of Object.entries(sections)) {
        const trace = { forecast: null, ...found }[name as keyof typeof sections];
        if (trace) out(`\n${colors.bold(title[lang])}\n${traceLines(trace, terminal).join('\n')}\n`);
      }
    });
}

async function explainHere(ids: string[]): Promise<Why | undefined> {
  // The server is no library of the command line: its data is read by the program that owns it.
  const program: { explain(ids: readonly string[]): Promise<Why | undefined> } = await import(
    new URL('../../server/run/explain.ts', import.meta.url).href
  );
  return program.explain(ids);
}

/** Asked as a key result, then as an objective: an id alone does not tell what it is of. */
async function explainThere(server: ServerAddress, ids: string[]): Promise<Why | undefined> {
  const ask = askServer(server);
  for (const id of ids) {
    const found =
      (await ask((call) => call('GET /api/key-results/{keyResultId}/why', { params: { keyResultId: id } }))) ??
      (await ask((call) => call('GET /api/objectives/{objectiveId}/why', { params: { objectiveId: id } })));
    if (found) return found;
  }
  return undefined;
}

function unknownAt({ base }: ServerAddress): Text {
  return sayAll(texts.unknownThere, { base });
}
