import { useMutation } from '@tanstack/react-query';
import { type DiagnosisKind, diagnosisKinds } from '../../../core/okr/words.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MidReview } from '../../../contract/mid-reviews.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { proposeDiagnosis } from '../../data/focus.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './mid-review.module.css';
import { text } from './text.ts';

type Props = { teamId: string; cycleId: string; noted: MidReview['noted']; canNote: boolean };

/** Bottlenecks and drivers that showed themselves after the start; noting one pins it on the focus page. */
export function Noted({ teamId, cycleId, noted, canNote }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <section className={styles.noted}>
      <h2>{t(text.noted)}</h2>
      <p className={styles.quiet}>
        {t(text.notedHow)}{' '}
        <Link to="/focus" search={{ cycle: cycleId }} className="not-printed">
          {t(text.focus)}
        </Link>
      </p>
      {noted.length === 0 && <p className={styles.quiet}>{t(text.noneNoted)}</p>}
      <ul>
        {noted.map((one) => (
          <li key={one.id}>
            <b>{t(text[one.kind])}</b> {one.text}{' '}
            <small>
              {one.by?.name ?? t(text.somebody)} · {formatDay(one.at, lang)}
            </small>
          </li>
        ))}
      </ul>
      {canNote && <NoteForm teamId={teamId} cycleId={cycleId} />}
    </section>
  );
}

function NoteForm({ teamId, cycleId }: { teamId: string; cycleId: string }) {
  const t = useText();
  const [kind, setKind] = useState<DiagnosisKind>('bottleneck');
  const [what, setWhat] = useState('');
  const note = useMutation({ mutationFn: () => proposeDiagnosis({ kind, text: what, teamId, cycleId }) });
  const refused = useRefusal(note.error);
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (what.trim() !== '') note.mutate(undefined, { onSuccess: () => setWhat('') });
      }}
    >
      <Select
        label={t(text.kind)}
        value={kind}
        choices={diagnosisKinds.map((value) => ({ value, label: t(text[value]) }))}
        onChange={setKind}
      />
      <TextInput label={t(text.what)} value={what} onChange={setWhat} error={refused?.fields.text} />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button type="submit" small busy={note.isPending} disabled={what.trim() === ''}>
        {t(text.note)}
      </Button>
    </form>
  );
}
