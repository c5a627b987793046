import type { Text } from '../../../core/text.ts';

export const tokenText = {
  how: {
    en: 'A token lets a CI job push reports, or a Grafana dashboard read progress, without signing in as a person. It does that one thing and nothing else.',
    zh: '令牌让 CI 任务推送报告，或让 Grafana 大屏读取进度，不需要以个人身份登录。令牌只能做这一件事。',
  },
  none: { en: 'No token yet', zh: '还没有令牌' },
  noneHow: {
    en: 'Make one, put it into the secrets of your CI as CRUX_TOKEN, and let the job push its test, coverage or load report.',
    zh: '新建一个令牌，以 CRUX_TOKEN 为名存进 CI 的密钥变量，再让任务推送测试、覆盖率或压测报告。',
  },
  notYours: {
    en: 'Admins and leads of a team make tokens.',
    zh: '令牌由管理员和团队负责人新建。',
  },
  make: { en: 'Make a token', zh: '新建令牌' },
  name: { en: 'What is it for?', zh: '用途' },
  nameHint: { en: 'Such as the repository whose CI has it', zh: '例如哪个仓库的 CI 在用' },
  scope: { en: 'What may it do?', zh: '权限' },
  reports: { en: 'Push reports', zh: '推送报告' },
  reportsNote: { en: 'Writes readings of key results from a CI job', zh: '从 CI 任务写入关键结果的读数' },
  metrics: { en: 'Read metrics', zh: '读取指标' },
  metricsNote: {
    en: 'Reads progress and confidence for Prometheus and Grafana',
    zh: '供 Prometheus 和 Grafana 读取进度与信心',
  },
  read: { en: 'Read only', zh: '只读' },
  readNote: {
    en: 'Reads what is published, of all teams, for crux why in a terminal',
    zh: '读取所有团队已发布的内容，供终端里的 crux why 使用',
  },
  team: { en: 'For key results of', zh: '适用团队' },
  all: { en: 'all teams', zh: '所有团队' },
  days: { en: 'Expires after', zh: '有效期' },
  daysOf: { en: '{count} days', zh: '{count} 天' },
  makeIt: { en: 'Make it', zh: '生成' },
  once: {
    en: 'Copy it now: it is shown only this once. Crux keeps no more than its fingerprint.',
    zh: '请现在复制：令牌只显示这一次，Crux 只保存指纹。',
  },
  token: { en: 'Token', zh: '令牌' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  done: { en: 'Done', zh: '完成' },
  by: { en: 'made by {name} on {day}', zh: '{name} 于 {day} 新建' },
  expires: { en: 'expires on {day}', zh: '{day} 到期' },
  expired: { en: 'expired on {day}', zh: '已于 {day} 到期' },
  used: { en: 'last used {age}', zh: '上次使用：{age}' },
  unused: { en: 'never used', zh: '还没有用过' },
  revoke: { en: 'Take back', zh: '收回' },
  revokeTitle: { en: 'Take {name} back?', zh: '收回 {name}？' },
  revokeHow: {
    en: 'Whatever uses it is refused from this moment on. This cannot be undone; a new token takes its place.',
    zh: '还在使用的任务会立刻被拒绝。收回后不能恢复，需要换一个新令牌。',
  },
  revoked: { en: '{name} was taken back', zh: '已收回 {name}' },
  cancel: { en: 'Cancel', zh: '取消' },
  example: { en: 'What a CI job runs', zh: 'CI 任务里要加的步骤' },
  exampleHow: {
    en: 'Open “Bind to a source” on a key result for the same lines with its own id. Or use the command line: crux push.',
    zh: '在关键结果的「绑定数据源」页，可以直接复制填好编号的步骤。也可以用命令行：crux push。',
  },
} satisfies Record<string, Text>;
