import { type DiagnosisKind, diagnosisKinds } from '../../../core/okr/words.ts';
import { Link } from '@tanstack/react-router';
import type { MidReview } from '../../../contract/mid-reviews.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { proposeDiagnosis } from '../../data/focus.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import styles from './noted.module.css';
import { text } from './text.ts';

type Props = { teamId: string; cycleId: string; noted: MidReview['noted']; canNote: boolean };

/** Bottlenecks and drivers that showed themselves after the start; noting one pins it on the focus page. */
export function Noted({ teamId, cycleId, noted, canNote }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <Section title={t(text.noted)}>
      <Quiet>
        {t(text.notedHow)}
        <SentenceGap />
        <Link to="/focus" search={{ cycle: cycleId }} className="not-printed">
          {t(text.focus)}
        </Link>
      </Quiet>
      {noted.length === 0 && <Quiet>{t(text.noneNoted)}</Quiet>}
      <Rows>
        {noted.map((one) => (
          <li key={one.id}>
            <b>{t(text[one.kind])}</b> {one.text}{' '}
            <small>
              {one.by?.name ?? t(text.somebody)} · {formatDay(one.at, lang)}
            </small>
          </li>
        ))}
      </Rows>
      {canNote && <NoteForm teamId={teamId} cycleId={cycleId} />}
    </Section>
  );
}

function NoteForm({ teamId, cycleId }: { teamId: string; cycleId: string }) {
  const t = useText();
  const first = { kind: 'bottleneck' as DiagnosisKind, text: '' };
  const kept = useKept(`noted:${teamId}:${cycleId}`, first);
  const form = useForm({
    first,
    kept,
    clears: true,
    required: ['text'],
    send: (note) => proposeDiagnosis({ ...note, teamId, cycleId }),
  });
  return (
    <Form form={form} className={styles.noteForm}>
      <Select
        label={t(text.kind)}
        {...form.field('kind')}
        choices={diagnosisKinds.map((value) => ({ value, label: t(text[value]) }))}
      />
      <TextInput label={t(text.what)} {...form.field('text')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.note)}
      </Button>
    </Form>
  );
}
