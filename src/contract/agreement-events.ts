// What happens to agreements, in words; `event-types.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const agreementEvents = {
  'agreement.asked': {
    noun: 'objective',
    text: { en: '{actor} asked {name} to agree to “{text}”', zh: '{actor} 请 {name} 就「{text}」达成共识' },
  },
  'agreement.answered': {
    noun: 'objective',
    text: { en: '{actor} answered on “{text}”', zh: '{actor} 就「{text}」给出了答复' },
  },
  'agreement.overridden': {
    noun: 'objective',
    text: {
      en: '{actor} went on with “{text}” without a consent: {reason}',
      zh: '{actor} 未经同意继续推进「{text}」：{reason}',
    },
  },
} satisfies Record<string, { noun: string; text: Text }>;
