// Rule: people who sit under two layers of objectives that are not linked.
import type { SetRule } from '../rule.ts';

export const doubleLayerConfusion: SetRule = {
  id: 'double-layer-confusion',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '{peopleEn} are under two or more layers of objectives with no link between them.',
    zh: '{peopleZh} 同时处在两层以上的目标之下，而这些目标之间没有关联。',
  },
  why: {
    en: 'When layers do not say how they relate, each person has to guess what comes first, and guesses differ.',
    zh: '几层目标不说清关系，每个人就只能自己猜哪个优先，猜的还各不相同。',
  },
  ask: { en: 'Which one wins when they conflict?', zh: '有冲突的时候，先做哪一个？' },
  tryThis: {
    en: 'Link this objective to the one it serves and write down which goes first; or give up one of the layers.',
    zh: '把这个目标关联到所支撑的目标，写明先后；或者取消其中一层。',
  },
  source: 'A14',
  check({ context: { inUnlinkedLayers = [] } }) {
    if (inUnlinkedLayers.length === 0) return undefined;
    const named = inUnlinkedLayers.slice(0, 3);
    const more = inUnlinkedLayers.length - named.length;
    const rest = more > 0 ? ` +${more}` : '';
    return { values: { peopleEn: named.join(', ') + rest, peopleZh: named.join('、') + rest } };
  },
};
