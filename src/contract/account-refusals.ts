// The refusals of accounts and of their doors: passwords, links that set them, people who had an account before.
import type { Text } from '../core/text.ts';

export const accountRefusals = {
  'rate-limited': {
    status: 429,
    text: { en: 'Too many requests. Wait {seconds} seconds.', zh: '请求太频繁，请等 {seconds} 秒。' },
  },
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
  'address-unknown': {
    status: 409,
    text: {
      en: 'No link was made: where it leads was said by your browser alone ({address}). Whoever runs the server sets CRUX_PUBLIC_URL.',
      zh: '没有生成链接：它的地址（{address}）只是浏览器给出的。请管理服务器的人设置 CRUX_PUBLIC_URL。',
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
  'account-exists': {
    status: 409,
    text: {
      en: 'There is an account with this e-mail already, with another password. Enter that one, or have it reset.',
      zh: '这个邮箱已有账号，密码不同。请输入那个账号的密码，或先重设密码。',
    },
  },
  'last-admin': {
    status: 409,
    text: {
      en: 'An organization needs at least one admin. Make someone else admin first.',
      zh: '组织至少要有一位管理员，请先把另一个人设为管理员。',
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
