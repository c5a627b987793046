import type { Text } from '../../../core/text.ts';

export const text = {
  signIn: { en: 'Sign in', zh: '登录' },
  signInWith: { en: 'Sign in with {company}', zh: '用 {company} 登录' },
  joinWith: { en: 'Join with {company}', zh: '用 {company} 加入' },
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
  signInWithPasskey: { en: 'Sign in with a passkey', zh: '用通行密钥登录' },
  passkeyStopped: {
    en: 'This device has no passkey for here, or was not unlocked. Sign in with your password; you add one under Settings → Account.',
    zh: '这台设备没有这里的通行密钥，或没有解锁。请先用密码登录，再到「设置 → 账号」里添加。',
  },
  secondStep: { en: 'Second step', zh: '两步验证' },
  secondStepSub: {
    en: 'Your password is right. Now a code shows that it is you.',
    zh: '密码正确，再输入验证码确认是你本人。',
  },
  code: { en: 'Code', zh: '验证码' },
  codeHint: {
    en: 'From your authenticator app, or one of your recovery codes',
    zh: '填写验证器应用里的验证码，或一个恢复码',
  },
  lostCodes: {
    en: 'Lost phone and recovery codes? An admin resets the second step under Settings → People.',
    zh: '手机和恢复码都丢了？请管理员在「设置 → 人员」里重置两步验证。',
  },
  startOver: { en: 'Sign in with another account', zh: '换一个账号登录' },
  forgot: { en: 'Forgot your password?', zh: '忘记密码？' },
  forgotTitle: { en: 'A new password', zh: '重设密码' },
  forgotSub: {
    en: 'Enter the e-mail address you sign in with. If there is an account with it, a link comes by mail; it works once, within an hour.',
    zh: '填写登录用的邮箱。如果这个邮箱有账号，你会收到一封带链接的邮件；链接只能用一次，一小时内有效。',
  },
  sendLink: { en: 'Send the link', zh: '发送链接' },
  linkSent: { en: 'Look into your mail', zh: '请查收邮件' },
  linkSentHow: {
    en: 'If there is an account for {email}, the link is on its way. Nothing there after some minutes? Look among spam, or ask an admin of your organization for a link.',
    zh: '如果 {email} 有账号，链接已经发出。几分钟后还没收到，请看看垃圾邮件，或向组织的管理员要一个链接。',
  },
  askAdmin: {
    en: 'No mail is sent from here. Ask an admin of your organization: under Settings → People they make a link with which you set a new password. If you are the only admin, whoever runs the server makes one with “crux reset-password”.',
    zh: '这里没有设置发信。请联系组织的管理员：在「设置 → 人员」里可以生成一个链接，你用链接设置新密码。如果你是唯一的管理员，请管理服务器的人用 “crux reset-password” 命令生成。',
  },
  backToSignIn: { en: 'Back to signing in', zh: '返回登录' },
  resetSub: {
    en: 'For {name}, who signs in with {email}. Every device is signed out.',
    zh: '{name}（{email}）。设置后，所有设备都会退出登录。',
  },
  newPassword: { en: 'New password', zh: '新密码' },
  setPassword: { en: 'Set the password', zh: '设置密码' },
  passwordSet: { en: 'Your new password is set', zh: '新密码已设置' },
  passwordSetHow: { en: 'Sign in with it now.', zh: '现在用新密码登录。' },
  joinKnown: {
    en: 'If you were here before with this e-mail, enter the password of then: your account and all you wrote come back.',
    zh: '如果以前用这个邮箱在这里登录过，请填当时的密码，账号和写过的内容都会回来。',
  },
  joinDomain: { en: 'With an address that ends in @{domain}.', zh: '请用 @{domain} 邮箱加入。' },
  joinBack: {
    en: 'Welcome back: your account and all you wrote are still here. Choose a password.',
    zh: '欢迎回来：你的账号和写过的内容都还在，请设置一个密码。',
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
