// Why an objective is not restricted just so; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const restrictionRefusals = {
  'owner-not-named': {
    status: 409,
    text: {
      en: '{name} owns a key result here and could not read it any more. Name them as a reader, or hand the key result over first.',
      zh: '{name} 负责这里的关键结果，这样设置后就看不到了。请把 TA 加进可见范围，或先交接这个关键结果。',
    },
  },
  'owner-cannot-read': {
    status: 409,
    text: {
      en: '{name} may not read this restricted objective, so nothing in it can be theirs. Name them as a reader first, or choose somebody else.',
      zh: '{name} 看不到这个限定可见的目标，不能把其中的内容交给 TA。请先把 TA 加进可见范围，或换一个人。',
    },
  },
  'link-restricted': {
    status: 409,
    text: {
      en: 'The objective is restricted, so it is not shown outside. Open it to everybody first.',
      zh: '这个目标限定了可见范围，不能对外公开。请先对所有人开放。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
