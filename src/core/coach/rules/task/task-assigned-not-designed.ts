// Rule: a task that was handed out, or that says nothing about what it should move.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { TaskRule } from '../rule.ts';

export const taskAssignedNotDesigned: TaskRule = {
  id: 'task-assigned-not-designed',
  subject: 'task',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'This task has no hypothesis of its own: what it should move, by how much, and why.',
    zh: '这个任务没有自己的假设：想推动什么、动多少、凭什么。',
  },
  why: {
    en: 'What blocks growth is seldom solved by routine. A task with a hypothesis teaches something even when it fails.',
    zh: '阻碍增长的问题很少靠例行工作解决。带着假设去做，不成也能学到东西。',
  },
  ask: { en: 'Which number do you expect to move, and by how much?', zh: '你预期哪个数字会动？动多少？' },
  tryThis: {
    en: 'Let the one who does it write: if we …, then ⟨metric⟩ moves by …, because ….',
    zh: '让做的人自己写：如果我们……，那么⟨指标⟩会动……，因为……。',
  },
  source: 'A67',
  frame: {
    en: () => 'If we ?, then ? moves by ?, because ?',
    zh: () => '如果我们 ?，那么 ? 会动 ?，因为 ?',
  },
  check({ draft }) {
    const { assignedBy, proposedBy } = draft;
    const handedOut =
      Boolean(assignedBy) && Boolean(proposedBy) && assignedBy !== proposedBy && !draft.hypothesis?.trim();
    return handedOut || isKnownMissing(draft.hypothesis) ? {} : undefined;
  },
};
