import type { Answer } from '../../../contract/consent.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Rows } from '../../kit/rows.tsx';
import { FoldedSection } from '../../kit/section.tsx';
import { text } from './text.ts';

/** Readers see what the coach asked and what the team answered; fixed findings leave nothing to show. */
export function CoachAnswers({ answers }: { answers: readonly Answer[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const shown = answers.filter((answer) => answer.kind !== 'fix');
  if (shown.length === 0) return null;
  return (
    <FoldedSection title={t(text.answers)}>
      <Rows>
        {shown.map((answer) => (
          <li key={answer.fingerprint}>
            {t(answer.ask)} · {answer.kind === 'explain' && t(text.explained)}
            {answer.kind === 'dispute' && t(text.disputed)}
            {answer.kind === 'postpone' && t(text.postponed, { day: formatDay(answer.until ?? answer.at, lang) })}
            {answer.text !== '' && (
              <div>
                <q>{answer.text}</q>
              </div>
            )}
            <div>
              <small>
                {answer.by.name} · {formatDay(answer.at, lang)}
              </small>
            </div>
          </li>
        ))}
      </Rows>
    </FoldedSection>
  );
}
