import type { Policy } from '../../../core/coach/policy.ts';
import { deviations, nearestProfile, profiles } from '../../../core/coach/profiles.ts';
import type { Text } from '../../../core/text.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { ProfileLine, useDeviationWords } from '../../parts/profile-line.tsx';

const text = {
  label: { en: 'Begin from a profile', zh: '从一种做法开始' },
  changes: { en: 'Saving changes: {what}', zh: '保存后会改变：{what}' },
} satisfies Record<string, Text>;

type Props = { kept: Policy; shown: Policy; onChange: (policy: Policy) => void };

/** Whole policies to begin from, whose advice each is, what taking one changes, and what differs from the nearest. */
export function PolicyProfile({ kept, shown, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { profile } = nearestProfile(shown, lang);
  const changes = deviations(kept, shown);
  const words = useDeviationWords(changes);
  return (
    <>
      <RadioCards
        label={t(text.label)}
        value={profile.id}
        width={220}
        cards={profiles.map(({ id, name, advice }) => ({ value: id, title: t(name), note: t(advice) }))}
        onChange={(id) => {
          const chosen = profiles.find((one) => one.id === id);
          if (chosen !== undefined) onChange(chosen.policy(lang));
        }}
      />
      <ProfileLine policy={shown} />
      {changes.length > 0 && (
        <div role="status">
          <Quiet>{t(text.changes, { what: words })}</Quiet>
        </div>
      )}
    </>
  );
}
