// Rule: a target far outside anything the history of the number allows.
import { toldValue } from '../../facts/told-value.ts';
import type { KeyResultRule } from '../rule.ts';

const enoughReadings = 6;
/** A chance is never said to be less than one in two hundred: this is as good as none. */
const none = 0.01;

export const fantasyTarget: KeyResultRule = {
  id: 'fantasy-target',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'The target {target} lies far outside what the history allows: left alone it ends at {low} to {high}, in eight of ten cases.',
    zh: '目标值 {target} 远在历史走势之外：照现在的走势，十次里有八次落在 {low} 到 {high} 之间。',
  },
  why: {
    en: 'A leap is welcome when something changes that was never tried. Without it the number is only a wish, and people stop believing by week three.',
    zh: '有从没试过的改变，跃升当然好。没有的话，数字只是愿望，到第三周就没人信了。',
  },
  ask: { en: 'What must become true for this to be possible?', zh: '哪个前提变了，这才可能？' },
  tryThis: {
    en: 'Name that premise as a hypothesis, or mark the key result aspirational; otherwise take one and a half times your best quarter.',
    zh: '把那个前提写成假设，或标为「挑战」；否则以最好的那个季度的一倍半为准。',
  },
  source: 'Huang Yong; Google, OKR playbook',
  check({ draft }) {
    const { untouched: drift, target, kind, commitment } = draft;
    if (drift === undefined || typeof target !== 'number' || drift.readings < enoughReadings) return undefined;
    if (kind === 'guard' || commitment === 'aspirational' || commitment === 'learning') return undefined;
    if (drift.chance > none) return undefined;
    const told = (value: number) => toldValue(value, draft, [target]);
    return { values: { target: told(target), low: told(drift.low), high: told(drift.high) } };
  },
};
