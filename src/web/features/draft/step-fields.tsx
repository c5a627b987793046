import type { Cycle } from '../../../contract/cycles.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { emptyStep, type KeyResultForm, type StepForm } from './draft-form.ts';
import styles from './step-fields.module.css';
import { keyResultText as text } from './key-result-text.ts';

type Props = {
  keyResult: KeyResultForm;
  cycle: Cycle | undefined;
  onChange: (change: Partial<KeyResultForm>) => void;
};

const dayMs = 86_400_000;

/** The ladder of a milestone: steps with day and acceptance, and the arithmetic of the days. */
export function StepFields({ keyResult, cycle, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { steps } = keyResult;
  const change = (at: number, part: Partial<StepForm>) =>
    onChange({ steps: steps.map((step, index) => (index === at ? { ...step, ...part } : step)) });
  const dues = steps.map((step) => step.due).filter((due) => due !== '');
  const last = dues.toSorted().at(-1);
  const tooLate = cycle === undefined ? -1 : steps.findIndex((step) => step.due > cycle.end);
  return (
    <>
      <p className={styles.note}>{t(text.stepsHint)}</p>
      <div className={styles.steps} role="group" aria-label={t(text.steps)}>
        {steps.map((step, index) => (
          <div key={step.id ?? index} className={styles.step}>
            <TextInput
              label={t(text.step, { number: index + 1 })}
              value={step.text}
              onChange={(value) => change(index, { text: value })}
            />
            <DateInput
              label={t(text.due)}
              min={cycle?.start}
              value={step.due}
              onChange={(due) => change(index, { due })}
            />
            <Button
              look="quiet"
              icon
              small
              aria-label={t(text.removeStep, { number: index + 1 })}
              onClick={() => onChange({ steps: steps.filter((_, other) => other !== index) })}
            >
              <Icon name="close" size={14} />
            </Button>
            <div className={styles.evidence}>
              <TextInput
                label={t(text.evidence)}
                optional
                value={step.evidence}
                onChange={(evidence) => change(index, { evidence })}
              />
            </div>
          </div>
        ))}
        <Button look="link" onClick={() => onChange({ steps: [...steps, emptyStep()] })}>
          + {t(text.addStep)}
        </Button>
      </div>
      {cycle !== undefined && tooLate >= 0 && (
        <p className={styles.note}>{t(text.late, { number: tooLate + 1, end: formatDay(cycle.end, lang) })}</p>
      )}
      {cycle !== undefined && tooLate < 0 && last !== undefined && (
        <p className={styles.note}>
          {t(text.early, {
            due: formatDay(last, lang),
            left: Math.max(0, Math.round((Date.parse(cycle.end) - Date.parse(last)) / dayMs)),
          })}
        </p>
      )}
    </>
  );
}
