import type { SignCame } from '../../../core/okr/stages.ts';
import type { Text } from '../../../core/text.ts';

export const stageText = {
  title: { en: 'Stage of the product', zh: '产品阶段' },
  unknown: {
    en: 'Nobody has said yet which stage the product is in. Objectives of the wrong stage cost the most.',
    zh: '还没有人说明产品处在哪个阶段。目标和阶段对不上，代价最大。',
  },
  entered: { en: 'One is here when: {sign}', zh: '到了这个阶段的标志：{sign}' },
  left: { en: 'One goes on when: {sign}', zh: '可以进入下一阶段的标志：{sign}' },
  leavesWhen: { en: 'We go on when: {sign}', zh: '我们定的标志：{sign}' },
  change: { en: 'Change the stage, or say what shows it', zh: '更改阶段，或补充依据' },
  stage: { en: 'Stage', zh: '阶段' },
  none: { en: 'not said', zh: '未说明' },
  wasNamed: { en: 'To leave “{stage}” you had named: {sign}', zh: '离开「{stage}」的标志，当时写的是：{sign}' },
  came: { en: 'Did that come?', zh: '这个标志出现了吗？' },
  choose: { en: 'Choose', zh: '请选择' },
  evidence: { en: 'What shows that the product is there?', zh: '凭什么说到了这个阶段？' },
  kind: { en: 'Kind of evidence', zh: '依据的类型' },
  kindUnsaid: { en: 'not said', zh: '未说明' },
  leaves: { en: 'What would show that it may go on?', zh: '看到什么，就可以进入下一阶段？' },
  noEvidence: { en: 'Nobody said what shows it.', zh: '没有写明依据。' },
  fromCheck: { en: 'from the readiness check', zh: '来自适用性评估' },
  fromTo: { en: '{before} → {after}', zh: '{before} → {after}' },
  toLeave: { en: 'To go on: {sign}', zh: '进入下一阶段的标志：{sign}' },
  expected: { en: 'Named before: {sign}', zh: '之前写的标志：{sign}' },
  enter: { en: 'Change the stage', zh: '更改阶段' },
  sayAnew: { en: 'Save what shows it', zh: '保存依据' },
  done: { en: 'The stage is changed', zh: '阶段已更改' },
  saved: { en: 'Saved', zh: '已保存' },
} satisfies Record<string, Text>;

export const signNames: Record<SignCame, Text> = {
  came: { en: 'It came', zh: '出现了' },
  'not-yet': { en: 'Not yet', zh: '还没有出现' },
  unclear: { en: 'Cannot be told', zh: '说不清' },
};
