import type { Objective } from '../../../contract/objectives.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { text } from './text.ts';

/** Who was asked to agree, and what they said. */
export function AgreementList({ agreements }: { agreements: Objective['agreements'] }) {
  const t = useText();
  const { lang } = useLanguage();
  if (agreements.length === 0) return null;
  return (
    <Section title={t(text.agreements)}>
      <Rows>
        {agreements.map(({ id, person, state, reason, question, answeredAt }) => (
          <li key={id}>
            {person.name} · {t(text[state])}
            {answeredAt !== null && ` · ${formatDay(answeredAt, lang)}`}
            {question !== '' && (
              <div>
                <small>{question}</small>
              </div>
            )}
            {reason !== '' && (
              <div>
                <q>{reason}</q>
              </div>
            )}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
