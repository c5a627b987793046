import type { Objective } from '../../../contract/objectives.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import styles from './objective-page.module.css';
import { text } from './text.ts';

/** Who was asked to agree, and what they said. */
export function AgreementList({ agreements }: { agreements: Objective['agreements'] }) {
  const t = useText();
  const { lang } = useLanguage();
  if (agreements.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t(text.agreements)}</h2>
      <ul className={styles.list}>
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
      </ul>
    </section>
  );
}
