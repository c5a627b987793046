import type { Answer } from '../../../contract/consent.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { RuleQuestion } from '../../parts/rule-question.tsx';
import styles from './objective-page.module.css';
import { text } from './text.ts';

/** Readers see what the coach asked and what the team answered; fixed findings leave nothing to show. */
export function CoachAnswers({ answers }: { answers: readonly Answer[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const shown = answers.filter((answer) => answer.kind !== 'fix');
  if (shown.length === 0) return null;
  return (
    <details className={styles.section}>
      <summary className={styles.heading}>{t(text.answers)}</summary>
      <ul className={styles.list}>
        {shown.map((answer) => (
          <li key={answer.fingerprint}>
            <RuleQuestion rule={answer.rule} /> · {answer.kind === 'explain' && t(text.explained)}
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
      </ul>
    </details>
  );
}
