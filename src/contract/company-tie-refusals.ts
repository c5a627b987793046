// The refusals of connecting an account to the company's sign-in, and of disconnecting it; the pages of the door need none.
import type { Text } from '../core/text.ts';

export const companyTieRefusals = {
  'company-tied-elsewhere': {
    status: 409,
    text: {
      en: 'Whoever is signed in at the company belongs to another account here: nothing was connected. Sign in there as yourself and begin again, or disconnect that account first.',
      zh: '公司那边登录的人属于这里的另一个账号，所以没有关联。请在公司那边换成你自己的身份再试，或先在另一个账号上断开。',
    },
  },
  'company-tied-already': {
    status: 409,
    text: {
      en: 'Your account is connected to the company’s sign-in already. Disconnect it first to connect another.',
      zh: '你的账号已经关联了公司统一登录。要换一个，请先断开。',
    },
  },
  'company-not-tied': {
    status: 409,
    text: {
      en: 'Your account is not connected to the company’s sign-in.',
      zh: '你的账号没有关联公司统一登录。',
    },
  },
  'last-way-in': {
    status: 409,
    text: {
      en: 'The company’s sign-in is the only way into your account: with it gone you could not come back. Set a password first; where passwords are switched off, it stays.',
      zh: '公司统一登录是你唯一的登录方式，断开之后就登录不了了。请先设置密码；如果这里关闭了密码登录，就不能断开。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
