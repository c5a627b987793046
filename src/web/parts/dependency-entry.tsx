import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dependency } from '../../contract/dependency.ts';
import { wordNames } from '../../core/okr/words.ts';
import { answerDependency, askAgain, askDependency, removeDependency } from '../data/dependencies.ts';
import { Button } from '../kit/button.tsx';
import { Buttons } from '../kit/buttons.tsx';
import { Entry } from '../kit/entry.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { toast } from '../kit/toast.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import styles from './dependency-entry.module.css';
import { DependencyForm } from './dependency-form.tsx';
import { DutyOf } from './duty-of.tsx';
import { dependencyText as text } from './dependency-text.ts';
import { useKept } from './use-kept.ts';

type Props = {
  dependency: Dependency;
  /** On whose page it stands: with the team that asks, or with the one that is asked. */
  side: 'asking' | 'asked';
  /** Who is away and whose answer it is; absent or null: mine, or anybody's of the team. */
  dutyOf?: { name: string } | null;
};

/** What one team needs of another: what, by when, what was answered, and what either side can do. */
export function DependencyEntry({ dependency, side, dutyOf = null }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { need, team, from, keyResult, due, late, state, reason } = dependency;
  return (
    <Entry
      words={
        <>
          <DutyOf of={dutyOf} />
          {need}
          <div>
            <small>
              {side === 'asking' ? (
                t(text.of, { team: team.name })
              ) : (
                <Link to="/key-results/$keyResultId" params={{ keyResultId: keyResult.id }}>
                  {t(text.for, { team: from.name, keyResult: keyResult.text })}
                </Link>
              )}
            </small>
          </div>
          {reason !== '' && <q>{reason}</q>}
        </>
      }
      beside={
        <>
          {t(wordNames.dependencyState[state])}
          {due !== null && (
            <div>
              {t(text.by, { day: formatDay(due, lang) })}
              {late && <b className={styles.late}>{t(text.late)}</b>}
            </div>
          )}
        </>
      }
      end={<span />}
    >
      <Acts dependency={dependency} side={side} />
    </Entry>
  );
}

function Acts({ dependency, side }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const [open, setOpen] = useState<'decline' | 'change'>();
  const { id, state, can, need, due, team, from, keyResult } = dependency;
  const answer = useMutation({
    mutationFn: (said: 'accepted' | 'done') => answerDependency(id, { state: said, reason: '' }),
    onError: failed,
  });
  const again = () =>
    askDependency(keyResult.id, { teamId: team.id, need, due }).then(() => toast(t(text.asked)), failed);
  const remove = useMutation({
    mutationFn: () => removeDependency(id),
    onSuccess: () => toast(t(text.removed), () => void again()),
    onError: failed,
  });
  const toggle = (what: 'decline' | 'change') => setOpen(open === what ? undefined : what);
  const answers = can.answer && (side === 'asked' || !can.change);
  const changes = can.change && side === 'asking';
  if (!answers && !changes) return null;
  return (
    <>
      <Buttons>
        {answers && state === 'asked' && (
          <Button small busy={answer.isPending} onClick={() => answer.mutate('accepted')}>
            {t(text.accept)}
          </Button>
        )}
        {answers && state === 'accepted' && (
          <Button small busy={answer.isPending} onClick={() => answer.mutate('done')}>
            {t(text.done)}
          </Button>
        )}
        {answers && state !== 'done' && state !== 'declined' && (
          <Button small look="quiet" aria-expanded={open === 'decline'} onClick={() => toggle('decline')}>
            {t(text.decline)}
          </Button>
        )}
        {changes && (
          <>
            <Button small look="quiet" aria-expanded={open === 'change'} onClick={() => toggle('change')}>
              {t(state === 'declined' ? text.again : text.change)}
            </Button>
            <Button small look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t(text.remove)}
            </Button>
          </>
        )}
      </Buttons>
      {open === 'decline' && <DeclineForm id={id} onDone={() => setOpen(undefined)} />}
      {open === 'change' && (
        <DependencyForm
          name={`dependency:${id}`}
          first={{ teamId: team.id, need, due: due ?? '' }}
          from={from.id}
          send={(asked) => askAgain(id, asked)}
          onDone={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function DeclineForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`decline-dependency:${id}`, first),
    required: ['reason'],
    send: ({ reason }) => answerDependency(id, { state: 'declined', reason }),
    onSent: onDone,
    beside: { 'reason-missing': 'reason' },
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.declineWhy)} {...form.field('reason')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.decline)}
      </Button>
    </Form>
  );
}
