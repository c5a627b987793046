import { type Lang, say, type Text } from '../../core/text.ts';
import type { Mail } from './mailer.ts';

const texts = {
  subject: { en: 'Set a new password for Crux', zh: '重设 Crux 的密码' },
  body: {
    en: 'Hello {name},\n\nsomebody asked for a link that sets a new password for you. It works once, within an hour:\n\n{link}\n\nIf it was not you, do nothing: your password stays as it is.\n',
    zh: '{name}，你好：\n\n有人要求重设你的密码。打开下面的链接设置新密码，链接只能用一次，一小时内有效：\n\n{link}\n\n如果不是你本人，不用理会，密码不会变。\n',
  },
} satisfies Record<string, Text>;

type Wanted = { to: string; name: string; link: string; lang: Lang };

export function resetMail({ to, name, link, lang }: Wanted): Mail {
  return { to, subject: say(texts.subject, lang), text: say(texts.body, lang, { name, link }) };
}
