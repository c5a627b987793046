import type { ReadReport } from '../../connectors/ci-reports/push-reader.ts';
import type { ReportReply } from '../../contract/reports.ts';
import { plainNumber } from '../../core/format-value.ts';
import { type Lang, type Text, say } from '../../core/text.ts';

type PushedNumber = { metric: string; value: number; unit: string };

const texts = {
  recorded: { en: '{id}  {value}  {metric}  recorded', zh: '{id}  {value}  {metric}  已记录' },
  again: {
    en: '{id}  {value}  {metric}  already recorded for this commit and job, at {at}; that one stays',
    zh: '{id}  {value}  {metric}  这个提交和任务已在 {at} 记录过，保持不变',
  },
  waiting: {
    en: 'Part {part} of {of} is kept. Missing: {missing}. The reading is recorded from the sum once all parts are there.',
    zh: '已收下第 {part} 片，共 {of} 片，还缺：{missing}。全部到齐后，按总和记录读数。',
  },
  takes: { en: '{id}  would take {metric}', zh: '{id}  将取 {metric}' },
  takesAny: {
    en: '{id}  would take the measure of its metric, or the one it was pushed with before',
    zh: '{id}  将取对应指标的度量，或上次推送时用的那个',
  },
  dry: {
    en: 'Nothing was sent. To {to}, as commit {commit}{job}{shard}.',
    zh: '没有发送。目的地：{to}，提交 {commit}{job}{shard}。',
  },
  nowhere: { en: '(no --to yet)', zh: '（还没有 --to）' },
  job: { en: ', job {job}', zh: '，任务 {job}' },
  shard: { en: ', part {shard}', zh: '，分片 {shard}' },
} satisfies Record<string, Text>;

/** What was taken, in plain words. */
export function pushed(reply: ReportReply, lang: Lang, shard: string | undefined): string {
  const lines = reply.reports.map(({ told }) => told[lang]);
  const missing = Array.from({ length: reply.shards?.of ?? 0 }, (_, index) => index + 1).filter(
    (part) => !reply.shards?.have.includes(part),
  );
  if (missing.length > 0 && reply.shards)
    lines.push(
      say(texts.waiting, lang, {
        part: shard?.split('/')[0] ?? '',
        of: reply.shards.of,
        missing: missing.join(lang === 'zh' ? '、' : ', '),
      }),
    );
  for (const { keyResultId, metric, value, unit, at, again } of reply.readings)
    lines.push(
      say(again ? texts.again : texts.recorded, lang, { id: keyResultId, value: written(value, unit), metric, at }),
    );
  return `${lines.join('\n')}\n`;
}

export type Plan = {
  to: string | undefined;
  commit: string;
  job: string;
  shard: string | undefined;
  keyResults: { id: string; metric?: string }[];
};

/** What would be sent, with every measure that could be taken. */
export function planned(reports: readonly ReadReport[], plan: Plan, lang: Lang): string {
  const measures = reports.flatMap((report) => [report.told[lang], ...table(report.measures)]);
  const takes = plan.keyResults.map(({ id, metric = '' }) =>
    say(metric === '' ? texts.takesAny : texts.takes, lang, { id, metric }),
  );
  const dry = say(texts.dry, lang, {
    to: plan.to ?? texts.nowhere[lang],
    commit: plan.commit,
    job: plan.job === '' ? '' : say(texts.job, lang, { job: plan.job }),
    shard: plan.shard === undefined ? '' : say(texts.shard, lang, { shard: plan.shard }),
  });
  return `${[...measures, ...takes, dry].join('\n')}\n`;
}

function table(measures: readonly PushedNumber[]): string[] {
  const width = Math.max(...measures.map(({ metric }) => metric.length));
  return measures.map(({ metric, value, unit }) => `  ${metric.padEnd(width)}  ${written(value, unit)}`);
}

function written(value: number, unit: string): string {
  return `${plainNumber(value)}${unit === '' ? '' : unit.startsWith('/') ? unit : ` ${unit}`}`;
}
