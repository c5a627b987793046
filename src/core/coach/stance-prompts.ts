// What each stance asks a team before it writes: the two begin from different questions.
import type { Text } from '../text.ts';
import type { Policy } from './policy.ts';

/** `begin` stands above a new objective, `origin` beside the question where it comes from, `focus` above the focus. Source: A73. */
export type StancePrompts = { begin: Text; origin: Text; focus: Text };

export const stancePrompts: Record<Policy['stance'], StancePrompts> = {
  '2018': {
    begin: {
      en: 'Start with the intent: what can this team answer for by itself? The coach reads along; you may always disagree.',
      zh: '先写清意图：哪件事是这个团队自己能负责到底的？教练会边读边提意见，采不采纳由你定。',
    },
    origin: {
      en: 'A goal that comes from above is fine, as long as the team says what it adds.',
      zh: '可以来自上级目标，但要写明团队自己的主张。',
    },
    focus: {
      en: 'Where does growth get stuck on the way from idea to money, and what could drive it? Choose few of them for the cycle.',
      zh: '从想法到收款，增长卡在哪里，靠什么推动？每个周期只选少数几个。',
    },
  },
  '2019': {
    begin: {
      en: 'Start with what holds the company back: which step of its mission is this? The coach reads along; you may always disagree.',
      zh: '先写公司卡在哪里：这个目标把使命推进了哪一步？教练会边读边提意见，采不采纳由你定。',
    },
    origin: {
      en: 'Here the team leads: an objective comes from a diagnosis, not from a layer above.',
      zh: '这里由团队带头：目标来自诊断，而不是从上一层拆下来。',
    },
    focus: {
      en: 'What does the company’s position ask for next, and which bottleneck or driver decides it? What is chosen here leads the company’s OKRs.',
      zh: '公司眼下的处境要求下一步做什么，由哪个瓶颈或动因决定？这里选出的，就是公司 OKR 的起点。',
    },
  },
};
