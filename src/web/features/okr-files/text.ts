import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Objectives from a file', zh: '从文件导入目标' },
  sub: {
    en: 'An OKR file, a document, or rows pasted from a spreadsheet. You see first what was read; then it becomes drafts, never more.',
    zh: 'OKR 文件、文档，或从表格里粘贴的几行。先看读出了什么，再变成草稿，不会直接发布。',
  },
  teams: { en: 'Teams', zh: '团队' },
  cycle: { en: 'For which cycle', zh: '导入到哪个周期' },
  text: { en: 'Text of the file', zh: '文件内容' },
  lines: { en: 'Text of the file, {count} lines', zh: '文件内容，共 {count} 行' },
  textHow: {
    en: 'Paste it, or drop a file here: *.okr.yaml, Markdown, plain text, CSV.',
    zh: '粘贴到这里，或把文件拖进来：*.okr.yaml、Markdown、纯文本、CSV。',
  },
  file: { en: 'Choose a file', zh: '选择文件' },
  tooLong: {
    en: 'The file has more than {limit} characters. Split it: one file per team and cycle.',
    zh: '文件超过 {limit} 个字符。请拆分：每个团队、每个周期一个文件。',
  },
  look: { en: 'See what is read', zh: '看看读出了什么' },
  create: { en: 'Create {count} {count|draft|drafts}', zh: '创建 {count} 份草稿' },
  created: { en: '{count} {count|draft|drafts} created', zh: '已创建 {count} 份草稿' },
  takenBack: { en: '{count} {count|draft|drafts} deleted again', zh: '已撤回 {count} 份草稿' },
  someStay: {
    en: '{count} deleted again; {kept} stay, because somebody has worked on them.',
    zh: '已撤回 {count} 份；另有 {kept} 份已有人改过，保留了下来。',
  },
  problems: { en: 'This cannot be imported yet', zh: '还不能导入' },
  line: { en: 'Line {line}', zh: '第 {line} 行' },
  elsewhere: {
    en: 'The file speaks of {said}. The drafts go to {place}.',
    zh: '文件写的是 {said}，草稿会放到 {place}。',
  },
  people: { en: 'Who is meant?', zh: '指的是谁？' },
  peopleHow: {
    en: 'Nobody here goes by these names, or several do. Choose somebody, or leave it open.',
    zh: '这些名字在这里找不到，或对应多个人。可以选一位，也可以先空着。',
  },
  personLine: { en: '{said} (line {line})', zh: '{said}（第 {line} 行）' },
  nobody: { en: 'leave it open', zh: '先空着' },
  read: {
    en: '{objectives} {objectives|objective|objectives}, {keyResults} {keyResults|key result|key results}',
    zh: '{objectives} 个目标，{keyResults} 个关键结果',
  },
  nothing: { en: 'No objective was read', zh: '没有读到目标' },
  nothingHow: {
    en: 'Name objectives “O1: …” and key results “KR1: …”, or paste an OKR file.',
    zh: '请用“目标一：……”“KR1：……”标出目标和关键结果，或粘贴 OKR 文件。',
  },
  takeThis: { en: 'Make a draft of “{text}”', zh: '为「{text}」创建草稿' },
  sameHere: { en: 'The team has an objective of this title:', zh: '团队已有同名目标：' },
  sameHereHow: { en: 'Tick it to make a second draft.', zh: '勾选后会再建一份草稿。' },
  twice: {
    en: 'This title stands in the file twice. Tick it to make a second draft.',
    zh: '文件里有两个同名目标。勾选后会再建一份草稿。',
  },
  givenUp: { en: 'Given up in the file; no draft is made of it.', zh: '文件中已放弃，不会成为草稿。' },
  owner: { en: 'Owner {name}', zh: '负责人：{name}' },
  from: { en: 'Source {name}', zh: '数据源 {name}' },
  tasks: { en: '{count} {count|task|tasks}', zh: '{count} 个任务' },
  open: { en: 'no numbers read', zh: '没有读到数字' },
  asks: { en: 'The coach asks {count} {count|thing|things}', zh: '教练有 {count} 个问题' },
  finds: { en: 'The coach has nothing to ask', zh: '教练没有要问的' },
  left: { en: 'Not taken over ({count})', zh: '没有导入的内容（{count}）' },
  unread: { en: 'Lines that were not read, or not whole ({count})', zh: '没有读出或没有读全的行（{count}）' },
  unreadHow: {
    en: 'They look like goals. Mend the text above, or write them into the drafts.',
    zh: '这些行看起来像目标。可以改上面的内容，也可以之后写进草稿。',
  },
  otherCycle: { en: 'There is no open cycle', zh: '没有可用的周期' },
  otherCycleHow: {
    en: 'Drafts need a cycle that is not closed. An admin opens one in the settings.',
    zh: '草稿要放在未结束的周期里。管理员可以在设置里新建周期。',
  },
  cycles: { en: 'To the cycles', zh: '去看周期' },
} satisfies Record<string, Text>;
