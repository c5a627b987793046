import type { PushOptions } from '../send/push-options.ts';
import { Command, Option } from 'commander';
import { retriesWords } from '../../connectors/ci-reports/retries.ts';
import { langs, type Text } from '../../core/text.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'send reports of a CI job to a Crux server, as readings of key results',
    zh: '把 CI 任务的报告发送到 Crux 服务器，作为关键结果的读数',
  },
  files: {
    en: "reports: files, patterns in quotes ('out/**/*.xml'), or - for stdin",
    zh: "报告：文件、加引号的通配（'out/**/*.xml'），或用 - 表示标准输入",
  },
  to: { en: 'address of the server (or CRUX_URL)', zh: '服务器地址（或用 CRUX_URL）' },
  token: {
    en: 'a “Push reports” token; better in CRUX_TOKEN, where nobody reads it',
    zh: '「推送报告」令牌；最好放在 CRUX_TOKEN 里，不会被别人看到',
  },
  kr: {
    en: 'key result: its id or the address of its page, with =MEASURE to take that one; may be repeated',
    zh: '关键结果的 id 或页面地址，可加 =度量名 指定取哪个数；可重复',
  },
  indicator: {
    en: 'indicator instead of a key result, for --value: its id or the address of its page',
    zh: '与 --value 一起用：把数记到常设指标，可给 id 或页面地址',
  },
  measure: {
    en: 'measure for key results that name none: coverage.line, or a metric of the catalogue, M13',
    zh: '没有写明度量的关键结果取这个：coverage.line，或指标目录里的编号 M13',
  },
  value: {
    en: 'send this one number instead of reports: 97.6, with a decimal point; once for its time',
    zh: '不发送报告，只发送这一个数：97.6，小数用点；同一时间只记一次',
  },
  unit: {
    en: 'unit of --value, converted to that of the key result; by default it is in that already',
    zh: '--value 的单位，会换算成关键结果的单位；默认就是关键结果的单位',
  },
  note: { en: 'a word beside --value', zh: '--value 的备注' },
  commit: { en: 'commit; by default what the CI or git says', zh: '提交；默认取 CI 或 git 给出的值' },
  job: { en: 'name of the job; by default what the CI says', zh: '任务名；默认取 CI 给出的值' },
  shard: {
    en: 'part of a job that runs in parts, such as 2/4; the reading is made once all parts are there',
    zh: '分片运行的任务的第几片，例如 2/4；全部到齐后才记录读数',
  },
  retries: {
    en: 'what cases of one name are: told – one case, run again, and without a mark nothing was; none – several cases',
    zh: '同名的用例是什么：told 表示同一条用例的重跑，没有标记即没有重跑；none 表示不同的用例',
  },
  at: { en: 'when the job ran, ISO 8601; now by default', zh: '任务运行的时间（ISO 8601），默认现在' },
  name: { en: 'file name to give to stdin', zh: '标准输入使用的文件名' },
  tries: { en: 'how often to try when the server does not answer', zh: '连不上时最多尝试几次' },
  dryRun: {
    en: 'read the files here, show what would be sent, send nothing',
    zh: '只在本机读取，显示将要发送的内容，不发送',
  },
  json: { en: 'as JSON', zh: '输出 JSON' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
} satisfies Record<string, Text>;

export function push(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('push')
    .description(texts.description[lang])
    .argument('[files...]', texts.files[lang])
    .option('--to <url>', texts.to[lang])
    .option('--token <token>', texts.token[lang])
    .option('--kr <id[=measure]>', texts.kr[lang], (one: string, before: string[]) => [...before, one], [])
    .option('--indicator <id>', texts.indicator[lang])
    .option('--measure <measure>', texts.measure[lang])
    .option('--value <number>', texts.value[lang])
    .option('--unit <unit>', texts.unit[lang])
    .option('--note <words>', texts.note[lang])
    .option('--commit <commit>', texts.commit[lang])
    .option('--job <job>', texts.job[lang])
    .option('--shard <part/of>', texts.shard[lang])
    .addOption(new Option('--retries <told|none>', texts.retries[lang]).choices(retriesWords))
    .addOption(new Option('--retries-told').hideHelp())
    .option('--at <time>', texts.at[lang])
    .option('--name <name>', texts.name[lang], 'stdin')
    .option('--tries <times>', texts.tries[lang], '5')
    .option('--dry-run', texts.dryRun[lang])
    .option('--json', texts.json[lang])
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices(langs))
    .action(async (files: string[], options: PushOptions) => {
      if (options.value !== undefined) {
        const { pushValue } = await import('../send/push-value.ts');
        return pushValue(files, options, terminal);
      }
      const { runPush } = await import('../send/run-push.ts');
      return runPush(files, options, terminal);
    });
}
