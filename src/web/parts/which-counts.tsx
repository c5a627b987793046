import type { KeyResult } from '../../contract/key-results.ts';
import { chancePercent } from '../../core/standing/chance-percent.ts';
import type { Text } from '../../core/text.ts';
import { Quiet } from '../kit/quiet.tsx';
import { useText } from '../lib/language.tsx';

const even = 0.5;

/** Beside a value that is only where it began. */
export const baselineOnly: Text = { en: 'baseline', zh: '基线值' };

/** Where the state of today and the chance for the end seem to contradict each other: which of them counts, and why. */
export function WhichCounts({ now: { status, chance } }: Pick<KeyResult, 'now'>) {
  const t = useText();
  if (chance === null) return null;
  const which = status === 'on-track' && chance < even ? 'slow' : status === 'off-track' && chance >= even && 'fast';
  return which ? <Quiet>{t(text[which], { chance: t(chancePercent(chance)) })}</Quiet> : null;
}

const text = {
  slow: {
    en: 'On track says how it stands today. At the recent pace the chance to reach the target is about {chance}: for the end, the forecast counts.',
    zh: '「按预期」说的是今天。按最近的速度，达成的可能约 {chance}：最终能否达成，以预测为准。',
  },
  fast: {
    en: 'Off track says how it stands today. At the recent pace the chance to reach the target is about {chance}: for the end, the forecast counts.',
    zh: '「落后」说的是今天。按最近的速度，达成的可能约 {chance}：最终能否达成，以预测为准。',
  },
} satisfies Record<string, Text>;
