// Why something promised is not removed or changed just so; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const dropRefusals = {
  'drop-reason-missing': {
    status: 409,
    text: {
      en: '“{text}” is promised and its cycle runs. Drop it with a reason instead; it stays visible as dropped.',
      zh: '「{text}」已经公开，周期也在进行中，不能直接删除。请说明理由后放弃，之后会以「已放弃」保留在页面上。',
    },
  },
  'key-result-missing': {
    status: 409,
    text: {
      en: '“{text}” is promised in a running cycle and not among the key results sent. Send it with its id to keep it, or drop it with a reason first.',
      zh: '「{text}」是进行中周期里已公开的关键结果，这次提交里没有这一条。要保留请带上 id 一起提交，不做了请先说明理由放弃。',
    },
  },
  'not-promised': {
    status: 409,
    text: {
      en: 'Nobody relies on it yet: delete it, no reason needed.',
      zh: '这一项还没有在进行中的周期里公开，直接删除即可，不用说明理由。',
    },
  },
  dropped: {
    status: 409,
    text: {
      en: 'This was dropped. Take it up again before changing it.',
      zh: '这一项已放弃。要修改，请先恢复。',
    },
  },
  'not-dropped': { status: 409, text: { en: 'This is not dropped.', zh: '这一项没有被放弃。' } },
} satisfies Record<string, { status: number; text: Text }>;
