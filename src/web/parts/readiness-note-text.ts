import type { Text } from '../../core/text.ts';

export const readinessNoteText = {
  label: { en: 'Readiness check', zh: '适用性评估' },
  says: { en: 'The readiness check says: {verdict}.', zh: '适用性评估的结论：{verdict}。' },
  why: { en: 'See why', zh: '看依据' },
  goOn: { en: 'Go on with OKRs all the same', zh: '仍然使用 OKR' },
  reason: {
    en: 'Why does the team go on all the same? Everybody reads this.',
    zh: '为什么仍然这样做？所有人都会看到。',
  },
  record: { en: 'Record the reason', zh: '记下原因' },
  allTheSame: {
    en: 'The team goes on all the same: “{reason}” ({name}, {day}).',
    zh: '团队仍然这样做，原因：“{reason}”（{name}，{day}）。',
  },
  takeBack: { en: 'Take it back', zh: '收回' },
  takenBack: { en: 'The reason is taken back', zh: '已收回原因' },
  control: {
    en: 'A quality goal needs a team that decides for itself. The readiness check says it decides {share} of its chain; others decide on {weak}.',
    zh: '质量目标要团队自己说了算才做得成。适用性评估显示，链条上只有 {share} 由团队决定，要看别人的有：{weak}。',
  },
} satisfies Record<string, Text>;
