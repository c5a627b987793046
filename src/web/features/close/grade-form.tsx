import { useState } from 'react';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { gradeLevels, type GradeScale } from '../../../core/progress/grade.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './close.module.css';
import { useGrade } from './queries.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; onDone: () => void };
type Written = { grade: string; answered: string };

const tenths = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);

/** The own grade, before any number: of the objective, and of each key result where one likes. */
export function GradeForm({ objective, onDone }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const before = objective.closure;
  const [scale, setScale] = useState<GradeScale>(before?.scale ?? 'bands');
  const [grade, setGrade] = useState(before === null ? '' : String(before.grade));
  const [reason, setReason] = useState(before?.reason ?? '');
  const [written, setWritten] = useState<Record<string, Written>>(() =>
    Object.fromEntries(
      (before?.keyResults ?? []).map(({ id, grade: own, answered }) => [
        id,
        { grade: own === null ? '' : String(own), answered: answered === null ? '' : answered ? 'yes' : 'no' },
      ]),
    ),
  );
  const send = useGrade(objective.id);
  const refused = useRefusal(send.error);
  const graded = objective.keyResults.filter((keyResult) => keyResult.kind !== 'guard');
  const write = (id: string, change: Partial<Written>) =>
    setWritten((all) => ({ ...all, [id]: { grade: '', answered: '', ...all[id], ...change } }));
  const values = scale === 'levels' ? gradeLevels.toReversed() : tenths;
  const grades = (none: string) => [
    { value: '', label: none },
    ...values.map((value) => ({ value: String(value), label: formatNumber(value, lang, 1) })),
  ];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const keyResults = graded.map(({ id }) => {
          const one = written[id];
          return {
            id,
            grade: one === undefined || one.grade === '' ? null : Number(one.grade),
            answered: one === undefined || one.answered === '' ? null : one.answered === 'yes',
          };
        });
        if (grade !== '') send.mutate({ grade: Number(grade), scale, reason, keyResults }, { onSuccess: onDone });
      }}
    >
      <p className={styles.quiet}>{t(text.ownFirst)}</p>
      <RadioCards
        label={t(text.scale)}
        value={scale}
        width={240}
        cards={(['bands', 'levels'] as const).map((value) => ({
          value,
          title: t(text[value]),
          note: t(value === 'bands' ? text.bandsHow : text.levelsHow),
        }))}
        onChange={(value) => {
          setScale(value);
          setGrade('');
          setWritten((all) => Object.fromEntries(Object.entries(all).map(([id, one]) => [id, { ...one, grade: '' }])));
        }}
      />
      <Select label={t(text.ownGrade)} value={grade} choices={grades(t(text.choose))} onChange={setGrade} />
      {graded.map((keyResult) => (
        <div key={keyResult.id} className={styles.pair}>
          <Select
            label={t(text.gradeOf, { name: keyResult.text })}
            optional
            value={written[keyResult.id]?.grade ?? ''}
            choices={grades(t(text.notGraded))}
            onChange={(value) => write(keyResult.id, { grade: value })}
          />
          {keyResult.commitment === 'learning' && (
            <Select
              label={t(text.answered, { name: keyResult.text })}
              value={written[keyResult.id]?.answered ?? ''}
              choices={[
                { value: '', label: t(text.choose) },
                { value: 'yes', label: t(text.yes) },
                { value: 'no', label: t(text.no) },
              ]}
              onChange={(value) => write(keyResult.id, { answered: value })}
            />
          )}
        </div>
      ))}
      <TextArea label={t(text.reason)} value={reason} onChange={setReason} />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button type="submit" look="primary" busy={send.isPending} disabled={grade === ''}>
          {t(text.give)}
        </Button>
        {before !== null && (
          <Button look="quiet" onClick={onDone}>
            {t(text.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
