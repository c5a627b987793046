import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StageQuestion } from '../../../contract/stages.ts';
import { stageQuestionTexts } from '../../../core/okr/stages.ts';
import { wordNames } from '../../../core/okr/words.ts';
import type { Text } from '../../../core/text.ts';
import { answerStageQuestion } from '../../data/stages.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { AnswerBox } from './answer-box.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';

/** What a new stage asks of a team I lead: done, or left for now with the reason. Asked once. */
export function StageRow({ question }: { question: StageQuestion }) {
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
        {t(said.title, values)}
        <AskDetail>{t(said.why, values)}</AskDetail>
      </div>
      <Buttons>
        {kind !== 'segment-review' && (
          <Link to="/objectives/new" search={{ teamId: team.id }} className={buttonClass({ look: 'quiet' })}>
            {t(text.draft)}
          </Link>
        )}
        <Button busy={done.isPending} onClick={() => done.mutate()}>
          {t(kind === 'stage-templates' ? text.seen : text.done)}
        </Button>
        <Button look="quiet" aria-expanded={isLater} onClick={() => setLater(!isLater)}>
          {t(text.notNow)}
        </Button>
      </Buttons>
      {isLater && (
        <AnswerBox>
          <Form form={form}>
            <TextInput label={t(text.reason)} {...form.field('reason')} />
            <Button type="submit" small busy={form.busy}>
              {t(text.leave)}
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

const text = {
  draft: { en: 'Draft an objective', zh: '起草目标' },
  done: { en: 'Done', zh: '已处理' },
  seen: { en: 'Seen', zh: '知道了' },
  notNow: { en: 'Not now', zh: '暂不处理' },
  reason: { en: 'Why not now?', zh: '为什么现在不处理？' },
  leave: { en: 'Leave it for now', zh: '先放一放' },
} satisfies Record<string, Text>;
