import { Command } from 'commander';
import type { KeyResultWhy, ObjectiveWhy } from '../../contract/why.ts';
import type { Text } from '../../core/text.ts';
import { idsIn } from '../input/ids-in.ts';
import { traceLines } from '../output/trace.ts';
import { Stop, type Terminal } from '../terminal.ts';

type Why = KeyResultWhy | ObjectiveWhy;

const texts = {
  description: {
    en: 'explain the numbers of a key result or an objective in the data here (CRUX_DATA)',
    zh: '说明本机数据（CRUX_DATA）里一个关键结果或目标的数是怎么来的',
  },
  id: { en: 'its id, or the address of its page', zh: '它的 id，或它页面的地址' },
  json: { en: 'as JSON, as the API replies', zh: '输出 JSON，与 API 的回复相同' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  unknown: {
    en: 'No key result or objective with this id here. Is CRUX_DATA the folder of the installation?',
    zh: '这里没有这个 id 的关键结果或目标。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
} satisfies Record<string, Text>;

const sections: Record<'progress' | 'expected' | 'status' | 'forecast', Text> = {
  progress: { en: 'Progress', zh: '进度' },
  expected: { en: 'Expected by today', zh: '今天应到' },
  status: { en: 'Status', zh: '状态' },
  forecast: { en: 'Forecast for the end of the cycle', zh: '周期末的预测' },
};

/** Prints the same traces as the page and the API. */
export function why(terminal: Terminal): Command {
  const { lang, out, colors } = terminal;
  return new Command('why')
    .description(texts.description[lang])
    .argument('<id>', texts.id[lang])
    .option('--json', texts.json[lang])
    .option('--lang <lang>', texts.lang[lang])
    .action(async (given: string, { json }: { json?: boolean }) => {
      // The server is no library of the command line: its data is read by the program that owns it.
      const server: { explain(ids: readonly string[]): Promise<Why | undefined> } = await import(
        new URL('../../server/explain.ts', import.meta.url).href
      );
      const found = await server.explain(idsIn(given));
      if (!found) throw new Stop(texts.unknown);
      if (json) return out(`${JSON.stringify(found, null, 2)}\n`);
      out(`${found.text}\n`);
      for (const [name, title] of Object.entries(sections)) {
        const trace = { forecast: null, ...found }[name as keyof typeof sections];
        if (trace) out(`\n${colors.bold(title[lang])}\n${traceLines(trace, terminal).join('\n')}\n`);
      }
    });
}
