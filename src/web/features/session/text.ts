import type { Text } from '../../../core/text.ts';

export const text = {
  signIn: { en: 'Sign in', zh: '登录' },
  email: { en: 'E-mail', zh: '邮箱' },
  password: { en: 'Password', zh: '密码' },
  passwordHint: { en: 'At least 10 characters', zh: '至少 10 个字符' },
  yourName: { en: 'Your name', zh: '你的名字' },
  zone: { en: 'Time zone', zh: '时区' },
  zoneHint: {
    en: 'When a day of the organization begins. Can be changed later.',
    zh: '组织的一天从几点开始由时区决定，以后可以改。',
  },
  organization: { en: 'Name of the organization', zh: '组织名称' },
  noAccount: {
    en: 'No account yet? Ask an admin of your organization for an invitation link.',
    zh: '还没有账号？请组织的管理员给你一个邀请链接。',
  },
  setupTitle: { en: 'Find what holds you back, then open it', zh: '找到症结，打开局面' },
  setupSub: {
    en: 'Crux helps product and technology teams choose the few outcomes that matter, and learn from the numbers. Nobody has set it up here yet.',
    zh: 'Crux 帮产品技术团队选出真正要紧的几个结果，并从数字里学习。这里还没有人设置过。',
  },
  token: { en: 'Set-up code', zh: '设置码' },
  tokenHint: {
    en: 'Open the link that the terminal printed at the start, or paste the code at its end.',
    zh: '打开终端启动时打印的链接，或把链接末尾的设置码粘贴到这里。',
  },
  create: { en: 'Create your organization', zh: '创建组织' },
  createNote: {
    en: 'You become its admin. Others join by invitation.',
    zh: '你会成为管理员，其他人凭邀请加入。',
  },
  look: { en: 'Look around the sample', zh: '先看看示例' },
  lookNote: {
    en: 'A product company with three teams, two finished quarters and a running one. Removed in one click.',
    zh: '一家产品公司：三个团队，两个结束的季度和一个进行中的季度。一键就能移除。',
  },
  what: { en: 'How do you want to begin?', zh: '想怎么开始？' },
  begin: { en: 'Begin', zh: '开始' },
  joinTitle: { en: 'Join {organization}', zh: '加入 {organization}' },
  joinSub: {
    en: '{invitedBy} invited you as {role}.',
    zh: '{invitedBy} 邀请你以「{role}」身份加入。',
  },
  join: { en: 'Join', zh: '加入' },
} satisfies Record<string, Text>;
