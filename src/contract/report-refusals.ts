// The refusals of pushed reports: what is wrong with a file, a part of a push or the measure that was asked for.
import type { Text } from '../core/text.ts';

export const reportRefusals = {
  'report-unknown': {
    status: 400,
    text: {
      en: 'The file {file} is not a report Crux knows. It begins with “{begins}”. Known are: {known}.',
      zh: '文件 {file} 不是 Crux 认识的报告，开头是「{begins}」。支持的格式：{known}。',
    },
  },
  'report-empty': {
    status: 400,
    text: {
      en: 'The file {file} holds no numbers: nothing was run, covered or measured in it.',
      zh: '文件 {file} 里没有数字：没有执行用例，没有可覆盖的代码，也没有请求。',
    },
  },
  'report-not-read': {
    status: 400,
    text: {
      en: 'The file {file} looks like {format}, but cannot be read to its end. Nothing was recorded. {detail}',
      zh: '文件 {file} 看起来是 {format}，但无法完整读取，因此什么都没有记录。{detail}',
    },
  },
  'report-run-failed': {
    status: 400,
    text: {
      en: 'The file {file} ({format}) says itself that its run failed, so what it counts is no measurement. Nothing was recorded. {detail}',
      zh: '文件 {file}（{format}）注明自己的运行失败了，其中的数不能当作测量结果，因此什么都没有记录。{detail}',
    },
  },
  'report-without-measures': {
    status: 400,
    text: {
      en: 'The file {file} ({format}) holds numbers, but none that Crux reads: {detail}.',
      zh: '文件 {file}（{format}）里有数字，但没有 Crux 能读取的度量：{detail}。',
    },
  },
  'shards-differ': {
    status: 409,
    text: {
      en: 'The parts of this commit and job hold different reports, so their sum would be too low: {metric} is in {have} of {of}. Push the same reports from each part.',
      zh: '这个提交和任务的各个分片报告不一致，相加会偏低：{of} 个分片里只有 {have} 个有 {metric}。请让每个分片推送相同的报告。',
    },
  },
  'upload-broken': {
    status: 400,
    text: {
      en: 'The upload broke off, or is not multipart/form-data. Nothing was recorded; send it again.',
      zh: '上传中断，或格式不是 multipart/form-data。什么都没有记录，请重新发送。',
    },
  },
  'reading-too-old': {
    status: 400,
    text: {
      en: 'The time {at} lies more than two years back. Check the clock of the machine that sends it.',
      zh: '时间 {at} 在两年以前，请检查发送方机器的时钟。',
    },
  },
  'measure-not-named': {
    status: 400,
    text: {
      en: 'It is unclear which number to take. Name the measure, or choose a metric for the key result. The reports have: {known}.',
      zh: '没有说明取哪个数。请写明度量名，或为关键结果选一个指标。报告里有：{known}。',
    },
  },
  'too-many-pushes': {
    status: 503,
    text: {
      en: 'Many reports are being read right now. Send it again in a moment.',
      zh: '正在读取的报告太多，请稍后再发送。',
    },
  },
  'retries-not-told': {
    status: 400,
    text: {
      en: 'These files do not tell which cases were run again, so there is no {metric}. If the tool marks them (Playwright with includeRetries), add retries=told, or --retries told; if nothing was run again, retries=none.',
      zh: '这些文件没有说明哪些用例重跑过，因此得不出 {metric}。如果工具会标出重跑（如 Playwright 的 includeRetries），请加上 retries=told 或 --retries told；如果没有重跑，请加上 retries=none。',
    },
  },
  'unit-clash': {
    status: 400,
    text: {
      en: '{metric} is {value}, which is no number of “{unit}”, the unit of the key result. Give the key result a unit that fits, or name another measure.',
      zh: '{metric} 是 {value}，与关键结果的单位“{unit}”对不上。请修改关键结果的单位，或换一个度量。',
    },
  },
  'metric-not-in-report': {
    status: 400,
    text: { en: 'The reports have no {metric}. They have: {known}.', zh: '报告里没有 {metric}，可用的有：{known}。' },
  },
  'value-unit-clash': {
    status: 400,
    text: {
      en: '{value} is no number of “{unit}”, the unit that is counted in here. Send the number in that unit, or leave the unit out.',
      zh: '{value} 与这里的单位“{unit}”对不上。请换算成这个单位再发送，或不写单位。',
    },
  },
  'value-differs': {
    status: 409,
    text: {
      en: 'For {at} there is {have} already, not {value}. Send another time, or correct the value on its page.',
      zh: '{at} 已经有一个值 {have}，与这次的 {value} 不同。请换一个时间发送，或在对应的页面上更正。',
    },
  },
  'source-elsewhere': {
    status: 409,
    text: {
      en: 'This number is read from {name} already. Unbind that first: a number has one source.',
      zh: '这个数值已经由 {name} 提供。请先取消绑定，一个数值只用一个数据源。',
    },
  },
  'push-to-steps': {
    status: 409,
    text: {
      en: 'A milestone has steps to accept, no number to send.',
      zh: '里程碑按步骤验收，没有可以发送的数值。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
