// The refusals of whoever comes in: by the company's sign-in, an invitation, an account there was before. The pages of the
// door know them by their code; what an account refuses otherwise stands in own-account-refusals.ts.
import type { Text } from '../core/text.ts';

export const accountRefusals = {
  'account-exists': {
    status: 409,
    text: {
      en: 'There is an account with this e-mail already, with another password. Enter that one, or have it reset.',
      zh: '这个邮箱已有账号，密码不同。请输入那个账号的密码，或先重设密码。',
    },
  },
  'invitation-over': {
    status: 404,
    text: {
      en: 'This invitation has been used, taken back or has run out. Ask for a new link.',
      zh: '这个邀请已被使用、撤回或已过期，请再要一个新链接。',
    },
  },
  'invitation-for-other': {
    status: 409,
    text: {
      en: 'This invitation is made out to another e-mail. Join with that one, or ask for a new link.',
      zh: '这个邀请写明给另一个邮箱。请用那个邮箱加入，或再要一个新链接。',
    },
  },
  'invitation-for-domain': {
    status: 409,
    text: {
      en: 'This link is for addresses that end in @{domain}. Join with such a one, or ask for a link of your own.',
      zh: '这个链接只给 @{domain} 邮箱用。请用这样的邮箱加入，或要一个单独的链接。',
    },
  },
  'company-sign-in-failed': {
    status: 400,
    text: {
      en: 'The company’s sign-in did not work out. Try again; if it stays, whoever runs the server finds the reason in its log.',
      zh: '公司统一登录没有成功。请重试；如果一直这样，管理服务器的人可以在日志里看到原因。',
    },
  },
  'company-mail-unproven': {
    status: 403,
    text: {
      en: 'The company’s sign-in does not say that your e-mail address is yours, so no account is tied to it. Confirm the address there, or ask whoever runs it.',
      zh: '公司统一登录没有确认这个邮箱属于你，所以不能对应到账号。请在那边验证邮箱，或联系管理的人。',
    },
  },
  'company-mail-missing': {
    status: 403,
    text: {
      en: 'The company’s sign-in tells no e-mail address. Open an invitation made out to your address first, and sign in from there; an admin makes one under Settings → People.',
      zh: '公司统一登录没有给出邮箱。请先打开写明你邮箱的邀请链接，再从那里登录；邀请由管理员在「设置 → 人员」里创建。',
    },
  },
  'company-not-invited': {
    status: 403,
    text: {
      en: 'Nobody has invited {email} here yet. Ask an admin of your organization.',
      zh: '{email} 还没有收到邀请，请联系组织的管理员。',
    },
  },
  'company-off': {
    status: 409,
    text: {
      en: 'There is no company’s sign-in here: whoever runs the server sets it up (CRUX_OIDC_ISSUER).',
      zh: '这里没有公司统一登录：请管理服务器的人设置（CRUX_OIDC_ISSUER）。',
    },
  },
  'company-other-session': {
    status: 409,
    text: {
      en: 'This answer of the company’s sign-in belongs to another session, was used before or took too long: nothing was connected. Sign in to the account you mean, and begin again under Settings → Account.',
      zh: '公司统一登录带回的结果不属于当前登录，或已用过、已超时，所以没有关联。请登录要关联的账号，在「设置 → 账号」重新开始。',
    },
  },
  'passwords-off': {
    status: 403,
    text: {
      en: 'Passwords and passkeys are switched off here. Use the company’s sign-in.',
      zh: '这里已关闭密码和通行密钥登录，请使用公司统一登录。',
    },
  },
  'email-taken': {
    status: 409,
    text: {
      en: 'There is already an account with this e-mail. Sign in instead.',
      zh: '这个邮箱已有账号，请直接登录。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
