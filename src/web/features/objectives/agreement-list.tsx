import { useMutation } from '@tanstack/react-query';
import type { Objective } from '../../../contract/objectives.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { meetCondition } from '../../data/agreements.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { agreementStateOf } from '../../parts/agreement-words.ts';
import { text } from './text.ts';

type Props = { agreements: Objective['agreements']; canEdit: boolean };

/** Who was asked to agree, what they said, and on which condition. */
export function AgreementList({ agreements, canEdit }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (agreements.length === 0) return null;
  return (
    <Section title={t(text.agreements)}>
      <Rows>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            {agreement.person.name} · {t(wordNames.agreementRole[agreement.role])} · {agreementStateOf(agreement, t)}
            {agreement.answeredAt !== null && ` · ${formatDay(agreement.answeredAt, lang)}`}
            {agreement.question !== '' && (
              <div>
                <small>{agreement.question}</small>
              </div>
            )}
            {agreement.reason !== '' && (
              <div>
                <q>{agreement.reason}</q>
              </div>
            )}
            {agreement.condition !== '' && <Condition agreement={agreement} canEdit={canEdit || agreement.mine} />}
          </li>
        ))}
      </Rows>
    </Section>
  );
}

/** What was asked for in return; ticked once it is done, by those who work on it or whoever asked for it. */
function Condition({ agreement, canEdit }: { agreement: Objective['agreements'][number]; canEdit: boolean }) {
  const failed = useRefusalToast();
  const meet = useMutation({ mutationFn: (met: boolean) => meetCondition(agreement.id, met), onError: failed });
  if (!canEdit) return <q>{agreement.condition}</q>;
  return (
    <Checkbox label={agreement.condition} checked={agreement.conditionMetAt !== null} onChange={meet.mutateAsync} />
  );
}
