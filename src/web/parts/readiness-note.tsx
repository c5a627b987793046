import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Board } from '../../contract/teams.ts';
import { isDiscouraging, verdictText } from '../../core/readiness/verdict.ts';
import { exceptReadiness, unexceptReadiness } from '../data/readiness.ts';
import { Button } from '../kit/button.tsx';
import { Fold } from '../kit/fold.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { toast } from '../kit/toast.tsx';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import styles from './readiness-note.module.css';
import { useKept } from './use-kept.ts';
import { readinessNoteText } from './readiness-note-text.ts';

type Props = {
  teamId: string;
  cycleId: string | undefined;
  goes: Board['readiness'];
  /** May say why the team goes on all the same. */
  canSay: boolean;
};

/** What the readiness check advises against, what to do instead, and why the team goes on all the same. */
export function ReadinessNote({ teamId, cycleId, goes, canSay }: Props) {
  const t = useText();
  const { verdict, exception } = goes;
  if (!isDiscouraging(verdict)) return null;
  const said = verdictText[verdict];
  return (
    <aside className={styles.note} aria-label={t(readinessNoteText.label)}>
      <p className={styles.verdict}>
        {t(readinessNoteText.says, { verdict: t(said.name) })}
        <SentenceGap />
        <Link to="/teams/$teamId/readiness" params={{ teamId }}>
          {t(readinessNoteText.why)}
        </Link>
      </p>
      <p className={styles.instead}>{t(said.alternative)}</p>
      {exception !== null && cycleId !== undefined && (
        <Said exception={exception} teamId={teamId} cycleId={cycleId} canSay={canSay} />
      )}
      {exception === null && canSay && cycleId !== undefined && <GoOn teamId={teamId} cycleId={cycleId} />}
    </aside>
  );
}

type SaidProps = {
  exception: NonNullable<Board['readiness']['exception']>;
  teamId: string;
  cycleId: string;
  canSay: boolean;
};

function Said({ exception, teamId, cycleId, canSay }: SaidProps) {
  const t = useText();
  const { lang } = useLanguage();
  const { reason, by, at } = exception;
  const takeBack = useMutation({
    mutationFn: () => unexceptReadiness(teamId, cycleId),
    onSuccess: () => toast(t(readinessNoteText.takenBack), () => void exceptReadiness(teamId, cycleId, reason)),
  });
  return (
    <p className={styles.verdict}>
      {t(readinessNoteText.allTheSame, { reason, name: by?.name ?? '', day: formatDay(at, lang) })}
      {canSay && (
        <>
          <SentenceGap />
          <Button look="link" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t(readinessNoteText.takeBack)}
          </Button>
        </>
      )}
    </p>
  );
}

function GoOn({ teamId, cycleId }: { teamId: string; cycleId: string }) {
  const t = useText();
  const first = { reason: '' };
  const kept = useKept(`all-the-same:${teamId}:${cycleId}`, first);
  const form = useForm({
    first,
    kept,
    clears: true,
    required: ['reason'],
    send: ({ reason }) => exceptReadiness(teamId, cycleId, reason),
  });
  return (
    <Fold summary={t(readinessNoteText.goOn)}>
      <Form form={form}>
        <TextInput label={t(readinessNoteText.reason)} {...form.field('reason')} />
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {t(readinessNoteText.record)}
        </Button>
      </Form>
    </Fold>
  );
}
