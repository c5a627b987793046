// The refusals of an account of one's own: its password, second step, passkeys, and the links that set them.
import type { Text } from '../core/text.ts';
import { companyTieRefusals } from './company-tie-refusals.ts';

export const ownAccountRefusals = {
  ...companyTieRefusals,
  'password-wrong': {
    status: 400,
    text: { en: 'This is not your current password.', zh: '当前密码不对。' },
  },
  'password-missing': {
    status: 409,
    text: {
      en: 'Your account has no password. Set one first: “Forgot your password?” on the sign-in page, or a link of an admin.',
      zh: '你的账号还没有密码。请先设置：在登录页点“忘记密码？”，或向管理员要一个链接。',
    },
  },
  'code-needed': {
    status: 401,
    text: {
      en: 'Now the second step: enter the code of your authenticator app, or a recovery code.',
      zh: '还需要第二步：请输入验证器应用里的验证码，或一个恢复码。',
    },
  },
  'code-wrong': {
    status: 400,
    text: {
      en: 'This code is wrong or was used before. Wait for the next one, and check the clock of your device.',
      zh: '验证码不对或已经用过。请等下一个验证码，并检查设备时间是否准确。',
    },
  },
  'proof-wrong': {
    status: 400,
    text: {
      en: 'This is neither your password nor a code that works.',
      zh: '密码或验证码不对。',
    },
  },
  'second-step-is-on': {
    status: 409,
    text: { en: 'The second step is on already.', zh: '两步验证已经开启。' },
  },
  'second-step-is-off': {
    status: 409,
    text: {
      en: 'There is no second step here: it is off, or was not begun.',
      zh: '两步验证没有开启，或还没开始设置。',
    },
  },
  'second-step-lost': {
    status: 409,
    text: {
      en: 'Codes cannot be checked: the secret of this installation has changed. Use a recovery code, or “crux reset-second-step” on the server.',
      zh: '无法核对验证码：主密钥已变。请用恢复码登录，或在服务器上运行 “crux reset-second-step”。',
    },
  },
  'passkeys-off': {
    status: 409,
    text: {
      en: 'Passkeys need an address by name over https: whoever runs the server sets CRUX_PUBLIC_URL.',
      zh: '这里不能用通行密钥：需要用 https 域名访问。请管理服务器的人设置 CRUX_PUBLIC_URL。',
    },
  },
  'passkey-wrong': {
    status: 401,
    text: {
      en: 'This passkey was removed, took too long, or is of another place. Try again, or use your password.',
      zh: '这个通行密钥不能用：可能已移除、超时，或属于别的网站。请重试，或用密码登录。',
    },
  },
  'passkey-copied': {
    status: 401,
    text: {
      en: 'This passkey may have been copied: its counter ran back. Sign in with your password, remove it, and add a new one.',
      zh: '这个通行密钥可能被复制过：计数倒退了。请用密码登录，移除后重新添加。',
    },
  },
  'mail-missing': {
    status: 409,
    text: {
      en: 'No mail can be sent from here. Ask an admin of your organization for a link.',
      zh: '这里没有设置发信。请向组织的管理员要一个重设密码的链接。',
    },
  },
  'reset-over': {
    status: 404,
    text: {
      en: 'This link has been used or has run out. Ask for a new one.',
      zh: '这个链接已用过或已过期，请再要一个。',
    },
  },
  'no-account': {
    status: 409,
    text: { en: 'This person has no account to sign in with.', zh: '这个人没有可登录的账号。' },
  },
  'last-admin': {
    status: 409,
    text: {
      en: 'An organization needs at least one admin. Make someone else admin first.',
      zh: '组织至少要有一位管理员，请先把另一个人设为管理员。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
