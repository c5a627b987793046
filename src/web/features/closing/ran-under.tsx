import { useQuery } from '@tanstack/react-query';
import type { Policy } from '../../../core/coach/policy.ts';
import { deviations } from '../../../core/coach/profiles.ts';
import type { Text } from '../../../core/text.ts';
import { policyQuery } from '../../data/coach.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { useText } from '../../lib/language.tsx';
import { ProfileLine, useDeviationWords } from '../../parts/profile-line.tsx';

const text = {
  title: { en: 'The coach’s policy it ran under', zh: '这个周期用的教练约定' },
  since: { en: 'Changed since then, for other cycles: {what}', zh: '之后改过，只影响别的周期：{what}' },
} satisfies Record<string, Text>;

/** What the organization had decided about the coach when the running of the cycle ended, and what is decided otherwise today. */
export function RanUnder({ policy }: { policy: Policy }) {
  const t = useText();
  const now = useQuery(policyQuery).data;
  const changed = now === undefined ? [] : deviations(policy, now);
  const words = useDeviationWords(changed);
  return (
    <Section title={t(text.title)}>
      <ProfileLine policy={policy} />
      {changed.length > 0 && <Quiet>{t(text.since, { what: words })}</Quiet>}
    </Section>
  );
}
