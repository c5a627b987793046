import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { answerAlignment } from '../../data/alignments.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AnswerBox } from './answer-box.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';

/** Another team wants to serve mine, or mine to serve theirs: yes in one press, no with a reason. */
export function AlignmentRow({ alignment }: { alignment: Week['alignments'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  const [declining, setDeclining] = useState(false);
  const { id, asked, other, direction, share, note } = alignment;
  const accept = useMutation({
    mutationFn: () => answerAlignment(id, { state: 'accepted', reason: '' }),
    onSuccess: () => toast(t(text.linked, { name: other.text })),
  });
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`decline-alignment:${id}`, first),
    required: ['reason'],
    send: ({ reason }) => answerAlignment(id, { state: 'declined', reason }),
    beside: { 'reason-missing': 'reason' },
    alsoRefused: accept.error,
  });
  const values = { other: other.text, team: other.team, mine: asked.text };
  return (
    <AskRow>
      <div>
        <AskDot />
        <DutyOf of={alignment.dutyOf} />
        <Link to="/objectives/$objectiveId" params={{ objectiveId: asked.id }}>
          {t(direction === 'serves' ? text.isToServe : text.wantsToServe, values)}
        </Link>
        <AskDetail>
          {share === null ? t(text.onlySupports) : t(text.wouldCount, { share: formatShare(share, lang) })}
        </AskDetail>
        {note !== '' && <AskDetail>{note}</AskDetail>}
      </div>
      <Buttons>
        <Button busy={accept.isPending} onClick={() => accept.mutate()}>
          {t(text.accept)}
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
