// Refusals about teams; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const teamRefusals = {
  'team-loop': { status: 409, text: { en: 'A team cannot be placed under itself.', zh: '团队不能放在自己下面。' } },
  'too-many-teams': {
    status: 409,
    text: {
      en: 'An organization has at most {most} teams. Remove those that have ended.',
      zh: '一个组织最多 {most} 个团队，请先删除已经解散的。',
    },
  },
  'team-too-deep': {
    status: 409,
    text: { en: 'Teams stand at most {most} deep below each other.', zh: '团队最多 {most} 层。' },
  },
  'team-not-empty': {
    status: 409,
    text: {
      en: 'This team still has objectives, indicators or teams under it. Move or delete them first.',
      zh: '这个团队下还有目标、常设指标或子团队，请先移走或删除。',
    },
  },
  'team-gone': {
    status: 409,
    text: {
      en: 'The team it belonged to has been deleted meanwhile. Write the objective anew in a team that goes on with it.',
      zh: '所属团队已被删除，无法恢复。请在接手的团队里重新写这个目标。',
    },
  },
  'team-needed': {
    status: 409,
    text: {
      en: 'Other teams depend on this one. Take those dependencies back, or ask another team, first.',
      zh: '还有别的团队依赖这个团队，请先收回这些依赖，或改请别的团队。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
