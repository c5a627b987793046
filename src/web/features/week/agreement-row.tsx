import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { answerAgreement } from '../../data/agreements.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { AnswerBox } from './answer-box.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';

/** Somebody asks for my agreement: yes in one press, no with a reason. */
export function AgreementRow({ agreement }: { agreement: Week['agreements'][number] }) {
  const t = useText();
  const [declining, setDeclining] = useState(false);
  const { objective, team, askedBy } = agreement;
  const agree = useMutation({
    mutationFn: () => answerAgreement(agreement.id, { state: 'agreed', reason: '' }),
    onSuccess: () => toast(t(text.agreed, { name: objective })),
  });
  const first = { reason: '' };
  const kept = useKept(`decline:${agreement.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['reason'],
    send: ({ reason }) => answerAgreement(agreement.id, { state: 'declined', reason }),
    beside: { 'reason-missing': 'reason' },
    alsoRefused: agree.error,
  });
  return (
    <AskRow>
      <div>
        <AskDot />
        <a href={`/open/${agreement.objectiveId}`}>
          {askedBy === null
            ? t(text.asksYouNobody, { objective, team })
            : t(text.asksYou, { name: askedBy.name, objective, team })}
        </a>
        {agreement.question !== '' && <AskDetail>{agreement.question}</AskDetail>}
      </div>
      <Buttons>
        <Button busy={agree.isPending} onClick={() => agree.mutate()}>
          {t(text.agree)}
        </Button>
        <Button look="quiet" aria-expanded={declining} onClick={() => setDeclining(!declining)}>
          {t(text.decline)}
        </Button>
      </Buttons>
      {declining && (
        <AnswerBox>
          <Form form={form}>
            <TextArea label={t(text.declineWhy)} {...form.field('reason')} />
            <Button type="submit" small busy={form.busy}>
              {t(text.decline)}
            </Button>
          </Form>
        </AnswerBox>
      )}
      {form.refused !== undefined && (
        <AnswerBox>
          <FormNote form={form} />
        </AnswerBox>
      )}
    </AskRow>
  );
}
