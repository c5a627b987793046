// The refusals of tokens: what they are not for, do not reach, or never do.
import type { Text } from '../core/text.ts';

export const tokenRefusals = {
  'token-refused': {
    status: 401,
    text: {
      en: 'This token is unknown, has run out, was taken back or is for something else. Make a new one in the settings.',
      zh: '这个令牌不存在、已过期、已被收回，或不是用来做这件事的。请在设置里新建一个。',
    },
  },
  'token-cannot': {
    status: 403,
    text: {
      en: 'No token can do this: accounts, people, roles and tokens are changed by people alone. Sign in for it.',
      zh: '令牌不能做这件事：账号、成员、角色和令牌只能由人来改，请登录后操作。',
    },
  },
  'token-narrow': {
    status: 403,
    text: {
      en: 'This token does not reach that far; it would need “{need}”. Make one that does in the settings.',
      zh: '这个令牌的权限不够，还需要“{need}”。请在设置里新建一个权限合适的令牌。',
    },
  },
  'token-is-nobody': {
    status: 403,
    text: {
      en: 'This is about a person, and the token is nobody’s own. Use a token of a person.',
      zh: '这里的内容属于某个人，而这个令牌不属于任何人。请换成个人令牌。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
