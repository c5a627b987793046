import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { stageQuestionTexts } from '../../../core/okr/stages.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { answerStageQuestion } from '../../data/stages.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { AnswerBox } from './answer-box.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { stageRowText } from './stage-row-text.ts';

/** What a new stage asks of a team I lead: done, or left for now with the reason. Asked once. */
export function StageRow({ question }: { question: Week['stages'][number] }) {
  const t = useText();
  const [isLater, setLater] = useState(false);
  const { kind, team } = question;
  const said = stageQuestionTexts[kind];
  const values = { team: team.name, stage: t(wordNames.stage[question.stage]) };
  const done = useMutation({ mutationFn: () => answerStageQuestion(question.id, { answer: 'done' }) });
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`stage-question:${question.id}`, first),
    required: ['reason'],
    send: ({ reason }) => answerStageQuestion(question.id, { answer: 'not-now', reason }),
    beside: { 'reason-missing': 'reason' },
    alsoRefused: done.error,
  });
  return (
    <AskRow>
      <div>
        <AskDot />
        <DutyOf of={question.dutyOf} />
        {t(said.title, values)}
        <AskDetail>{t(said.why, values)}</AskDetail>
      </div>
      <Buttons>
        {kind === 'segment-review' ? (
          <Link to="/customers" className={buttonClass({ look: 'quiet' })}>
            {t(stageRowText.customers)}
          </Link>
        ) : (
          <Link to="/objectives/new" search={{ teamId: team.id }} className={buttonClass({ look: 'quiet' })}>
            {t(stageRowText.draft)}
          </Link>
        )}
        <Button busy={done.isPending} onClick={() => done.mutate()}>
          {t(kind === 'stage-templates' ? stageRowText.seen : stageRowText.done)}
        </Button>
        <Button look="quiet" aria-expanded={isLater} onClick={() => setLater(!isLater)}>
          {t(stageRowText.notNow)}
        </Button>
      </Buttons>
      {isLater && (
        <AnswerBox>
          <Form form={form}>
            <TextInput label={t(stageRowText.reason)} {...form.field('reason')} />
            <Button type="submit" small busy={form.busy}>
              {t(stageRowText.leave)}
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
