import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Board } from '../../contract/teams.ts';
import { isDiscouraging, verdictText } from '../../core/readiness/verdict.ts';
import type { Text } from '../../core/text.ts';
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
    <aside className={styles.note} aria-label={t(text.label)}>
      <p className={styles.verdict}>
        {t(text.says, { verdict: t(said.name) })}
        <SentenceGap />
        <Link to="/teams/$teamId/readiness" params={{ teamId }}>
          {t(text.why)}
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
    onSuccess: () => toast(t(text.takenBack), () => void exceptReadiness(teamId, { cycleId, reason })),
  });
  return (
    <p className={styles.verdict}>
      {t(text.allTheSame, { reason, name: by?.name ?? '', day: formatDay(at, lang) })}
      {canSay && (
        <>
          <SentenceGap />
          <Button look="link" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t(text.takeBack)}
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
    send: ({ reason }) => exceptReadiness(teamId, { cycleId, reason }),
  });
  return (
    <Fold summary={t(text.goOn)}>
      <Form form={form}>
        <TextInput label={t(text.reason)} {...form.field('reason')} />
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {t(text.record)}
        </Button>
      </Form>
    </Fold>
  );
}

const text = {
  label: { en: 'Readiness check', zh: '适用性评估' },
  says: { en: 'The readiness check says: {verdict}.', zh: '适用性评估的结论：{verdict}。' },
  why: { en: 'See why', zh: '看依据' },
  goOn: { en: 'Go on with OKRs all the same', zh: '仍然使用 OKR' },
  reason: {
    en: 'Why does the team go on all the same? Everybody reads this.',
    zh: '为什么仍然这样做？所有人都会看到。',
  },
  record: { en: 'Record the reason', zh: '记下原因' },
  allTheSame: {
    en: 'The team goes on all the same: “{reason}” ({name}, {day}).',
    zh: '团队仍然这样做，原因：“{reason}”（{name}，{day}）。',
  },
  takeBack: { en: 'Take it back', zh: '收回' },
  takenBack: { en: 'The reason is taken back', zh: '已收回原因' },
} satisfies Record<string, Text>;
