export const text = {
  title: { en: 'Passkeys', zh: '通行密钥' },
  how: {
    en: 'A device signs in for you with its own lock: finger, face or PIN. No password is typed, and no code asked; a false page gets nothing from it.',
    zh: '用设备自带的锁登录：指纹、面容或 PIN。不用输密码，也不用验证码，钓鱼网站骗不走。',
  },
  off: {
    en: 'Not here: passkeys need an address by name over https (CRUX_PUBLIC_URL), and passwords that are not switched off.',
    zh: '这里用不了：通行密钥需要用 https 域名访问（CRUX_PUBLIC_URL），并且没有关闭密码登录。',
  },
  add: { en: 'Add a passkey', zh: '添加通行密钥' },
  name: { en: 'Name', zh: '名称' },
  nameHint: { en: 'So that you know it again: work laptop, phone', zh: '方便以后辨认，例如：公司电脑、手机' },
  current: { en: 'Current password', zh: '当前密码' },
  cancel: { en: 'Cancel', zh: '取消' },
  stopped: {
    en: 'The device made no passkey: it was not unlocked, or has one for this account already. Try again.',
    zh: '设备没有生成通行密钥：可能没有解锁，或已有这个账号的通行密钥。请重试。',
  },
  added: { en: 'From now on {name} signs you in', zh: '以后可以用 {name} 登录' },
  since: { en: 'added on {day}', zh: '{day}添加' },
  lastUsed: { en: 'last used {age}', zh: '最近使用：{age}' },
  unused: { en: 'not used yet', zh: '还没用过' },
  remove: { en: 'Remove', zh: '移除' },
  removed: { en: '{name} signs you in no more', zh: '{name} 不能再用来登录' },
};
