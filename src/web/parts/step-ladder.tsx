import type { Text } from '../../core/text.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { classNames } from '../kit/class-names.ts';
import { Icon } from '../kit/icon.tsx';
import styles from './step-ladder.module.css';

export type Step = {
  step: string;
  due?: string | null | undefined;
  evidence?: string | null | undefined;
  accepted?: boolean | undefined;
  /** What else is to be said of it. */
  beside?: Text | undefined;
};

type Props = {
  steps: readonly Step[];
  /** The outcome that is read in a later cycle, and the first day on which it can be. */
  followUp?: string | null | undefined;
  followUpDay?: string | null | undefined;
};

/** The steps of a milestone one under the other; only accepted ones count. The outcome comes last, after the cycle. */
export function StepLadder({ steps, followUp, followUpDay }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <ol className={styles.ladder}>
      {steps.map((step, index) => (
        <li key={index} className={classNames(styles.step, step.accepted && styles.done)}>
          <span className={styles.dot}>{step.accepted && <Icon name="check" size={10} />}</span>
          <span className={styles.name}>
            {step.step}
            {step.accepted && <span className="only-heard">{t({ en: '(accepted)', zh: '（已验收）' })}</span>}
          </span>
          <span className={styles.due}>
            {step.beside !== undefined && `${t(step.beside)} `}
            {step.due !== null && step.due !== undefined && step.due !== '' && formatDay(step.due, lang)}
          </span>
          {step.evidence !== null && step.evidence !== undefined && step.evidence !== '' && (
            <span className={styles.evidence}>
              {t({ en: 'Accepted when: {evidence}', zh: '验收依据：{evidence}' }, { evidence: step.evidence })}
            </span>
          )}
        </li>
      ))}
      {followUp !== null && followUp !== undefined && followUp !== '' && (
        <li className={classNames(styles.step, styles.after)}>
          <span className={styles.dot} />
          <span className={styles.name}>{followUp}</span>
          <span className={styles.due}>
            {typeof followUpDay === 'string'
              ? t({ en: 'readable from {day}', zh: '{day} 起可以看' }, { day: formatDay(followUpDay, lang) })
              : t({ en: 'next cycle', zh: '下个周期' })}
          </span>
        </li>
      )}
    </ol>
  );
}
