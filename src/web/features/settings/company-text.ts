export const text = {
  title: { en: 'The company’s sign-in', zh: '公司统一登录' },
  how: {
    en: 'Connect your account, and you come in by {company} as well as with your password: also where no e-mail address is told there.',
    zh: '关联之后，除了密码，也可以用 {company} 登录；那边没有给出邮箱也没关系。',
  },
  on: {
    en: 'Connected to {company} since {day}. You come in by either way.',
    zh: '{day}关联了 {company}，两种方式都可以登录。',
  },
  only: {
    en: 'Connected to {company} since {day}. It is your only way in, so it cannot be disconnected here.',
    zh: '{day}关联了 {company}。这是你唯一的登录方式，所以不能在这里断开。',
  },
  missing: {
    en: 'Your account has no password, so nothing here says that it is yours. Set one first: “Forgot your password?” on the sign-in page, or a link of an admin.',
    zh: '你的账号没有密码，无法确认是你本人。请先设置：在登录页点“忘记密码？”，或向管理员要一个链接。',
  },
  connect: { en: 'Connect the company’s sign-in', zh: '关联公司统一登录' },
  connectHow: {
    en: 'First your password. Then you sign in at {company} as yourself, and come back here.',
    zh: '先输入密码，再到 {company} 用你自己的身份登录，之后会回到这里。',
  },
  current: { en: 'Current password', zh: '当前密码' },
  code: { en: 'Code of your authenticator app, or a recovery code', zh: '验证器应用里的验证码，或一个恢复码' },
  go: { en: 'Go on to {company}', zh: '前往 {company}' },
  cancel: { en: 'Cancel', zh: '取消' },
  connected: { en: 'From now on {company} signs you in, too', zh: '以后也可以用 {company} 登录' },
  disconnect: { en: 'Disconnect', zh: '断开关联' },
  disconnectTitle: { en: 'Disconnect the company’s sign-in', zh: '断开公司统一登录' },
  disconnectHow: {
    en: 'From then on {company} does not sign you in; your password does. You are signed out everywhere else.',
    zh: '断开之后不能再用 {company} 登录，只能用密码；其他设备上的登录会全部退出。',
  },
  disconnected: { en: '{company} signs you in no more', zh: '不能再用 {company} 登录了' },
};
