// Why a link between two objectives, or a dependency between teams, is not made; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';
import { labelRefusals } from './label-refusals.ts';

export const alignmentRefusals = {
  ...labelRefusals,
  'own-team': {
    status: 400,
    text: {
      en: 'What your own team does is a task, not a dependency. Choose another team, or design a task.',
      zh: '自己团队做的事是任务，不是依赖。请选别的团队，或新建任务。',
    },
  },
  'not-read-there': {
    status: 409,
    text: {
      en: 'The objective is restricted, and the team that would answer does not read it. Let that team read it first.',
      zh: '这个目标限定了可见范围，要答复的团队看不到。请先把那个团队加进可见范围。',
    },
  },
  'dependency-over': {
    status: 409,
    text: {
      en: 'This was declined or is done. Whoever needs it has to ask again first.',
      zh: '这个依赖已被拒绝或已完成。需要的一方先重新提出，才能再答复。',
    },
  },
  'serves-already': {
    status: 409,
    text: {
      en: 'It serves “{parent}” already, or has asked to. Take that link away first.',
      zh: '这个目标已经支撑「{parent}」，或正在等对方答复。请先移除这条关联。',
    },
  },
  'key-result-gone': {
    status: 409,
    text: {
      en: 'The key result that was to be served is gone. Take the link away and choose another one.',
      zh: '要支撑的关键结果已经不在了。请移除这条关联，另选一个。',
    },
  },
  'alignment-exists': {
    status: 409,
    text: {
      en: 'This link is there already, or waits for an answer. Change its share, or remove it first.',
      zh: '这条关联已经有了，或者在等对方答复。可以改份额，或先移除。',
    },
  },
  'alignment-circle': {
    status: 409,
    text: {
      en: 'This would make a circle: “{parent}” serves “{text}” already, directly or through others.',
      zh: '这样会绕成一圈：「{parent}」已经直接或间接支撑「{text}」。',
    },
  },
  'serves-itself': {
    status: 409,
    text: {
      en: 'An objective does not serve itself. Choose another one.',
      zh: '目标不能支撑自己，请选另一个。',
    },
  },
  'counted-twice': {
    status: 409,
    text: {
      en: 'This would be counted twice in “{through}”, which it reaches already. Let it support instead: shown, not counted.',
      zh: '这样会在「{through}」里重复计入，因为已经有一条路计入过。可以改为「支持」，只展示不计入。',
    },
  },
  'shares-above-one': {
    status: 409,
    text: {
      en: 'All shares together would be above 100%. {left}% is left.',
      zh: '各份额加起来会超过 100%，目前还剩 {left}%。',
    },
  },
  'too-many-floors': {
    status: 409,
    text: {
      en: 'More than {most} floors of objectives would stand on one another. Serve one further up.',
      zh: '这样上下叠起来会超过 {most} 层目标，请直接关联更上面的目标。',
    },
  },
  'too-many-parents': {
    status: 409,
    text: {
      en: 'An objective serves at most {most} others. Whoever serves everything serves nothing: remove one first.',
      zh: '一个目标最多支撑 {most} 个目标。什么都支撑等于没有重点，请先移除一个。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
