import type { Cycle } from '../../../contract/cycles.ts';
import { followUpDay } from '../../../core/coach/facts/follow-up-day.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { keyResultText as text } from './key-result-text.ts';

type Props = {
  keyResult: KeyResultForm;
  cycle: Cycle | undefined;
  onChange: (change: Partial<KeyResultForm>) => void;
};

/** The outcome that a milestone precedes, and from which day it can be read. */
export function FollowUpFields({ keyResult, cycle, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { followUp, steps, maturesAfterDays } = keyResult;
  const days = steps.map(({ due }) => ({ due: due === '' ? null : due }));
  return (
    <>
      <TextArea
        label={t(text.followUp)}
        hint={t(text.followUpHint)}
        optional
        value={followUp}
        onChange={(words) => onChange({ followUp: words })}
      />
      {followUp.trim() !== '' && (
        <>
          <NumberInput
            label={t(text.followUpAfter)}
            optional
            unit={t(text.days)}
            value={maturesAfterDays}
            onChange={(after) => onChange({ maturesAfterDays: after })}
          />
          {cycle !== undefined && (
            <Quiet>
              {t(text.followUpFrom, {
                day: formatDay(followUpDay({ followUp, steps: days, maturesAfterDays }, cycle.end), lang),
              })}
            </Quiet>
          )}
        </>
      )}
    </>
  );
}
