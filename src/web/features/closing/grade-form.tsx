import type { Closure } from '../../../contract/consent.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { gradeLevels, type GradeScale } from '../../../core/standing/grade.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { gradeObjective } from '../../data/closures.ts';
import { readReviewAgain } from '../../data/reviews.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { KeyResultGrade, type TypedGrade } from './key-result-grade.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; onDone: () => void };
type Typed = {
  scale: GradeScale;
  grade: string;
  reason: string;
  written: Record<string, TypedGrade>;
  basedOn: string | null;
};

const tenths = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);

/** The own grade, before any number: of the objective, and of each key result where one likes. */
export function GradeForm({ objective, onDone }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const before = objective.closure;
  const graded = objective.keyResults.filter((keyResult) => keyResult.kind !== 'guard');
  const kept = useRemembered(`grade:${objective.id}`, typedOf(before), full);
  const form = useForm({
    first: typedOf(before),
    kept,
    required: ['grade'],
    send: (typed) =>
      gradeObjective(objective.id, {
        grade: Number(typed.grade),
        scale: typed.scale,
        reason: typed.reason,
        keyResults: graded.map(({ id }) => ({ id, ...gradeOf(typed.written[id]) })),
        basedOn: typed.basedOn,
      }),
    onSent: onDone,
    onRefused: readReviewAgain,
  });
  const { scale, written, basedOn } = form.values;
  const discard = () => {
    form.discard();
    onDone();
  };
  const write = (id: string, part: Partial<TypedGrade>) =>
    form.set({ written: { ...written, [id]: { grade: '', answered: '', ...written[id], ...part } } });
  const isBehind = before !== null && before.at !== basedOn && form.reply === undefined;
  const values = scale === 'levels' ? gradeLevels.toReversed() : tenths;
  const grades = (none: string) => [
    { value: '', label: none },
    ...values.map((value) => ({ value: String(value), label: formatNumber(value, lang, 1) })),
  ];
  return (
    <Form form={form} className="not-printed">
      {isBehind && (
        <SavedMeanwhile
          by={before.by}
          at={before.at}
          onKeepMine={() => (form.set({ basedOn: before.at }), form.restart())}
          onTakeTheirs={discard}
        >
          <p>
            <b>{formatNumber(before.grade, lang, 1)}</b> {before.reason}
          </p>
        </SavedMeanwhile>
      )}
      <Quiet>{t(text.ownFirst)}</Quiet>
      <ScaleChoice
        value={scale}
        onChange={(value) => {
          const ungraded = Object.entries(written).map(([id, one]) => [id, { ...one, grade: '' }] as const);
          form.set({ scale: value, grade: '', written: Object.fromEntries(ungraded) });
        }}
      />
      <Select label={t(text.ownGrade)} {...form.field('grade')} choices={grades(t(text.choose))} />
      {graded.map((keyResult) => (
        <KeyResultGrade
          key={keyResult.id}
          keyResult={keyResult}
          written={written[keyResult.id]}
          choices={grades(t(text.notGraded))}
          onWrite={(part) => write(keyResult.id, part)}
        />
      ))}
      <OlderWords older={kept.older} />
      <TextArea label={t(text.reason)} {...form.field('reason')} />
      {!isBehind && <FormNote form={form} />}
      <Buttons>
        <Button type="submit" look="primary" busy={form.busy} disabled={isBehind}>
          {t(text.give)}
        </Button>
        {before !== null && (
          <Button look="quiet" onClick={discard}>
            {t(text.cancel)}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}

/** With every field there is: what is kept in a browser has this shape. */
const full: Typed = { ...typedOf(null), written: { '*': { grade: '', answered: '' } } };

/** As the server takes it: what was left open is null. */
function gradeOf(one: TypedGrade | undefined) {
  return {
    grade: one === undefined || one.grade === '' ? null : Number(one.grade),
    answered: one === undefined || one.answered === '' ? null : one.answered === 'yes',
  };
}

function typedOf(before: Closure | null): Typed {
  const written = (before?.keyResults ?? []).map(({ id, grade, answered }) => [
    id,
    { grade: grade === null ? '' : String(grade), answered: answered === null ? '' : answered ? 'yes' : 'no' },
  ]);
  return {
    scale: before?.scale ?? 'bands',
    grade: before === null ? '' : String(before.grade),
    reason: before?.reason ?? '',
    written: Object.fromEntries(written) as Record<string, TypedGrade>,
    basedOn: before?.at ?? null,
  };
}
