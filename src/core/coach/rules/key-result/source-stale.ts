// Rule: a source that has been silent for twice the cadence.
import { cadences, isStale, type Cadence } from '../../../calendar/cadence.ts';
import type { KeyResultRule } from '../rule.ts';

export const sourceStale: KeyResultRule = {
  id: 'source-stale',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'The source has given no reading since {since}.',
    zh: '数据源从 {since} 起就没有新读数。',
  },
  why: {
    en: 'A stale number still looks like a number. People steer by it although it no longer says anything.',
    zh: '过时的数字看起来还是数字。大家照着走，其实早就什么都说明不了。',
  },
  ask: { en: 'Is the data stuck, or is the work?', zh: '是数据断了，还是事情停了？' },
  tryThis: {
    en: 'Repair the collection, or enter the value by hand and say so until it works again.',
    zh: '修好采集；在修好之前先手工填写，并注明。',
  },
  source: 'A41',
  check({ draft }, { context: { today, cycle } }) {
    const cadence = cadences.find((one): one is Cadence => one === draft.cadence);
    if (today === undefined || cadence === undefined || draft.lastReading === undefined || !draft.source)
      return undefined;
    if (cycle !== undefined && today > cycle.end) return undefined;
    const since = draft.lastReading ?? cycle?.start;
    return since !== undefined && isStale(since, cadence, today) ? { values: { since } } : undefined;
  },
};
