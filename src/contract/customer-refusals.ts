// Refusals about gaps and about choosing few; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const customerRefusals = {
  'gap-in-use': {
    status: 409,
    text: {
      en: 'An objective came of this gap. Let it point elsewhere first.',
      zh: '已有目标由这条差距而来，请先改掉那个目标的来源。',
    },
  },
  'choice-without-evidence': {
    status: 409,
    text: {
      en: 'Nothing shows this yet: no lost deal, no interview, no document that is more than an opinion. Add some first.',
      zh: '还没有能说明问题的依据：没有丢单、没有访谈，也没有看法之外的文档。请先补上依据。',
    },
  },
  'choice-beyond-limit': {
    status: 409,
    text: {
      en: '{count} are chosen for this cycle already, and few is the point. Say what gives way for one more.',
      zh: '这个周期已经选了 {count} 个，少才叫聚焦。要再加一个，请写明为此放下什么。',
    },
  },
  'choice-needs-reason': {
    status: 409,
    text: {
      en: 'Say why it goes first: somebody else proposed it, nothing shows it yet, or {count} are chosen already. What gives way?',
      zh: '请写明为什么选这一条、为此放下什么：别人提出的、还没有依据的，或者已经选了 {count} 个时，都要写。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
