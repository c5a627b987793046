import { type ComponentProps, Fragment } from 'react';
import { type Audience, audiences } from '../../../core/okr/words.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { useMe } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { publish } from '../../data/publications.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { LastQuestions } from './last-questions.tsx';
import { SensitiveNote } from './sensitive-note.tsx';
import { MissingList } from './missing-list.tsx';

const text = {
  title: { en: 'Publish to everyone', zh: '向所有人发布' },
  titleRestricted: { en: 'Publish to those who may read it', zh: '向能看到的人发布' },
  notYet: { en: 'Not yet: something is missing', zh: '还不能发布，有内容要补全' },
  back: { en: 'Back to the draft', zh: '回到草稿' },
  plain: { en: 'In plain words, for people outside the team', zh: '用平实的话写给团队以外的人' },
  plainHint: {
    en: 'Why, for whom, and what will be different. No internal names.',
    zh: '为什么做、为谁做、做成后有什么不同。不用内部代号。',
  },
  publish: { en: 'Publish', zh: '发布' },
  plainNeeded: { en: 'Say it in plain words: others have to agree to it', zh: '请用平实的话写：这件事要别人同意' },
  lineNeeded: { en: 'Say what it means for at least one audience', zh: '至少为一类读者写明这对他们意味着什么' },
  lineHow: {
    en: 'Write at least one line for those it touches.',
    zh: '至少为受影响的一类人写一句。',
  },
  done: { en: 'Published', zh: '已发布' },
} satisfies Record<string, Text>;

const lineTexts: Record<Audience, Text> = {
  everyone: { en: 'What it means for everyone', zh: '对所有人意味着什么' },
  sales: { en: 'What it means for sales', zh: '对销售意味着什么' },
  support: { en: 'What it means for support', zh: '对客服意味着什么' },
  management: { en: 'What it means for management', zh: '对管理层意味着什么' },
};

type Typed = { plain: string; lines: Partial<Record<Audience, string>> };

const blank: Typed = { plain: '', lines: Object.fromEntries(audiences.map((audience) => [audience, ''])) };

type Props = { objective: Objective; onClose: () => void } & ComponentProps<typeof LastQuestions>;

/** The last step: plain words and a line for each audience; or what is missing before it. */
export function PublishDialog({ objective, questions, onAnswer, onBack, onUnknown, onClose }: Props) {
  const t = useText();
  const goTo = useGoOn();
  const before = objective.publication;
  const me = useMe();
  const kept = useRemembered(`publish:${me.person.id}:${objective.id}`, typedOf(before), blank);
  const isTold = objective.type === 'debt' || objective.type === 'fit';
  const form = useForm({
    first: typedOf(before),
    kept,
    beside: { 'plain-words-missing': 'plain' },
    check: ({ plain, lines }) => ({
      plain: isTold && plain.trim() === '' ? t(text.plainNeeded) : undefined,
      lines: isTold && saidTo(lines).length === 0 ? t(text.lineNeeded) : undefined,
    }),
    send: ({ plain, lines }) => publish(objective.id, { plain, lines: saidTo(lines) }),
    onSent: () => {
      toast(t(text.done));
      void goTo({ to: '/objectives/$objectiveId', params: { objectiveId: objective.id } });
    },
  });
  if (objective.missing.length > 0) {
    return (
      <Dialog title={t(text.notYet)} onClose={onClose}>
        <MissingList missing={objective.missing} />
        <Button look="primary" onClick={onClose}>
          {t(text.back)}
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={t(objective.restricted ? text.titleRestricted : text.title)} onClose={onClose}>
      <LastQuestions questions={questions} onAnswer={onAnswer} onBack={onBack} onUnknown={onUnknown} />
      <Form form={form}>
        <TextArea label={t(text.plain)} hint={t(text.plainHint)} optional={!isTold} {...form.field('plain')} />
        <SensitiveNote words={form.values.plain} />
        {isTold && <Quiet>{t(text.lineHow)}</Quiet>}
        {audiences.map((audience, at) => (
          <Fragment key={audience}>
            <TextArea
              label={t(lineTexts[audience])}
              optional
              value={form.values.lines[audience] ?? ''}
              error={at === 0 ? form.errors.lines : undefined}
              onChange={(line) => form.set({ lines: { ...form.values.lines, [audience]: line } })}
            />
            <SensitiveNote words={form.values.lines[audience] ?? ''} />
          </Fragment>
        ))}
        <FormNote form={form} />
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.publish)}
        </Button>
      </Form>
    </Dialog>
  );
}

/** To each audience that something is said to. */
function saidTo(lines: Typed['lines']) {
  return audiences.flatMap((audience) => {
    const line = lines[audience]?.trim() ?? '';
    return line === '' ? [] : [{ audience, text: line }];
  });
}

function typedOf(before: Objective['publication']): Typed {
  return {
    plain: before?.plain ?? '',
    lines: Object.fromEntries(before?.lines.map((line) => [line.audience, line.text]) ?? []),
  };
}
