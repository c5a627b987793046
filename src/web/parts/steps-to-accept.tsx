import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../contract/key-results.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { acceptStep, reopenStep } from '../data/key-results.ts';
import { useRefusal } from '../lib/refusal.ts';
import { useForm } from '../lib/use-form.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useKept } from './use-kept.ts';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import { Form, FormNote } from '../kit/form.tsx';
import { besideStep } from './beside-step.ts';
import styles from './steps-to-accept.module.css';
import { TextArea } from '../kit/text-area.tsx';
import { toast } from '../kit/toast.tsx';

type Step = KeyResult['steps'][number];

/** The steps of a milestone; each is accepted on its evidence, and an acceptance can be taken back. */
export function StepsToAccept({ keyResult }: { keyResult: KeyResult }) {
  return (
    <ol className={styles.steps}>
      {keyResult.steps.map((step) => (
        <StepRow key={step.id} keyResult={keyResult} step={step} />
      ))}
    </ol>
  );
}

function StepRow({ keyResult, step }: { keyResult: KeyResult; step: Step }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const params = { keyResultId: keyResult.id, stepId: step.id };
  const reopen = useMutation({ mutationFn: () => reopenStep(params) });
  const refused = useRefusal(reopen.error);
  const isDone = step.acceptedAt !== null;
  const beside = besideStep(step, keyResult);
  return (
    <li className={styles.step}>
      <span className={classNames(isDone && styles.done)}>
        {step.text} {step.due !== null && !isDone && <span className={styles.due}>{formatDay(step.due, lang)}</span>}
        {beside !== undefined && <span className={styles.due}> {t(beside)}</span>}
      </span>
      {keyResult.can.checkIn && !isDone && (
        <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t({ en: 'Accept', zh: '验收' })}
        </Button>
      )}
      {keyResult.can.checkIn && isDone && (
        <Button look="link" busy={reopen.isPending} onClick={() => reopen.mutate()}>
          {t({ en: 'Reopen', zh: '重新打开' })}
        </Button>
      )}
      {isOpen && (
        <AcceptForm
          step={step}
          send={(evidence) => acceptStep(params, evidence)}
          onAccepted={() => {
            setOpen(false);
            toast(t({ en: 'Accepted: {step}', zh: '已验收：{step}' }, { step: step.text }), () => reopen.mutate());
          }}
        />
      )}
      {refused !== undefined && (
        <div className={styles.form}>
          <ErrorNote what={refused.what} details={refused.details} />
        </div>
      )}
    </li>
  );
}

type AcceptProps = { step: Step; send: (evidence: string) => Promise<unknown>; onAccepted: () => void };

function AcceptForm({ step, send, onAccepted }: AcceptProps) {
  const t = useText();
  const first = { evidence: step.evidence };
  const kept = useKept(`step:${step.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['evidence'],
    send: ({ evidence }) => send(evidence),
    onSent: onAccepted,
    beside: { 'evidence-missing': 'evidence' },
  });
  return (
    <Form form={form} className={styles.form}>
      <TextArea
        label={t({
          en: 'What shows that it is done? A link or a sentence.',
          zh: '凭什么说做到了？一个链接或一句话。',
        })}
        {...form.field('evidence')}
      />
      <div className={styles.acts}>
        <Button type="submit" small busy={form.busy}>
          {t({ en: 'Accept the step', zh: '验收这一步' })}
        </Button>
      </div>
      <FormNote form={form} />
    </Form>
  );
}
