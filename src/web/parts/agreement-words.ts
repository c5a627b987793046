import type { Objective } from '../../contract/objectives.ts';
import type { AgreementState } from '../../core/okr/words.ts';
import type { Text } from '../../core/text.ts';
import type { useText } from '../lib/language.tsx';

const states: Record<AgreementState, Text> = {
  asked: { en: 'asked, no answer yet', zh: '已发出，还没答复' },
  agreed: { en: 'agreed', zh: '已同意' },
  'agreed-if': { en: 'agreed on a condition', zh: '有条件同意' },
  declined: { en: 'declined', zh: '不同意' },
  overridden: { en: 'went on without this consent', zh: '未经这一方同意，直接推进' },
};

const met: Text = { en: 'condition met', zh: '条件已满足' };
const rewritten: Text = { en: 'to an earlier wording', zh: '针对的是之前的写法' };
const before: Text = { en: 'before it was said who agrees for whom', zh: '在指定由谁代表之前' };

/** How an agreement stands, in words. What was answered before anybody was set to agree for the role is marked. */
export function agreementStateOf(
  { state, conditionMetAt, spoke, role, earlier }: Objective['agreements'][number],
  t: ReturnType<typeof useText>,
): string {
  const isOlder = (state === 'agreed' || state === 'agreed-if') && spoke !== true && role !== 'other';
  return [
    t(states[state]),
    ...(conditionMetAt === null ? [] : [t(met)]),
    ...(earlier ? [t(rewritten)] : []),
    ...(isOlder ? [t(before)] : []),
  ].join(' · ');
}
