import { Link } from '@tanstack/react-router';
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
import { DutyOf } from '../../parts/duty-of.tsx';
import { AnswerBox } from './answer-box.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';

/** Somebody asks for my agreement: yes in one press, yes on a condition, no with a reason. */
export function AgreementRow({ agreement }: { agreement: Week['agreements'][number] }) {
  const t = useText();
  const [asking, setAsking] = useState<'agreed-if' | 'declined'>();
  const { objective, team, askedBy } = agreement;
  const agree = useMutation({
    mutationFn: () => answerAgreement(agreement.id, { state: 'agreed', reason: '', condition: '' }),
    onSuccess: () => toast(t(text.agreed, { name: objective })),
  });
  const first = { reason: '' };
  const kept = useKept(`decline:${agreement.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['reason'],
    send: ({ reason }) =>
      answerAgreement(
        agreement.id,
        asking === 'agreed-if'
          ? { state: asking, reason: '', condition: reason }
          : { state: 'declined', reason, condition: '' },
      ),
    beside: { 'reason-missing': 'reason', 'condition-missing': 'reason' },
    alsoRefused: agree.error,
  });
  const wanted = t(asking === 'agreed-if' ? text.agreeIfWhat : text.declineWhy);
  const toggle = (kind: typeof asking) => setAsking(asking === kind ? undefined : kind);
  return (
    <AskRow>
      <div>
        <AskDot />
        <DutyOf of={agreement.dutyOf} />
        {/* What is asked for is mostly a draft still, and a draft has no page for everybody. */}
        <Link to="/objectives/$objectiveId" params={{ objectiveId: agreement.objectiveId }}>
          {askedBy === null
            ? t(text.asksYouNobody, { objective, team })
            : t(text.asksYou, { name: askedBy.name, objective, team })}
        </Link>
        {agreement.question !== '' && <AskDetail>{agreement.question}</AskDetail>}
      </div>
      <Buttons>
        <Button busy={agree.isPending} onClick={() => agree.mutate()}>
          {t(text.agree)}
        </Button>
        {(['agreed-if', 'declined'] as const).map((kind) => (
          <Button key={kind} look="quiet" aria-expanded={asking === kind} onClick={() => toggle(kind)}>
            {t(kind === 'agreed-if' ? text.agreeIf : text.decline)}
          </Button>
        ))}
      </Buttons>
      {asking !== undefined && (
        <AnswerBox>
          <Form form={form}>
            <TextArea label={wanted} {...form.field('reason')} />
            <Button type="submit" small busy={form.busy}>
              {t(asking === 'agreed-if' ? text.agreeIf : text.decline)}
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
