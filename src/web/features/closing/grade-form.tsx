import { validationVerdicts } from '../../../core/okr/words.ts';
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
import { Fold } from '../../kit/fold.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { KeyResultGrade, type TypedGrade } from './key-result-grade.tsx';
import { GradeRow } from './grade-row.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { StepActs } from './step-acts.tsx';
import type { Ways } from './use-ways.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; ways: Ways; onDone: () => void };
type Typed = {
  scale: GradeScale;
  grade: string;
  reason: string;
  written: Record<string, TypedGrade>;
  basedOn: string | null;
};

const tenths = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);

/** The own grade, before any number: of the objective, and of each key result where one likes. */
export function GradeForm({ objective, ways, onDone }: Props) {
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
  const { scale, grade, reason, written, basedOn } = form.values;
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
  const one = (keyResult: ReviewObjective['keyResults'][number]) => (
    <KeyResultGrade
      key={keyResult.id}
      keyResult={keyResult}
      written={written[keyResult.id]}
      choices={grades(t(text.notGraded))}
      onWrite={(part) => write(keyResult.id, part)}
    />
  );
  // Whether a question was answered is asked; the grade of one key result may be given.
  const learning = graded.filter((keyResult) => keyResult.commitment === 'learning');
  const others = graded.filter((keyResult) => keyResult.commitment !== 'learning');
  const isEmpty = before === null && grade === '' && reason.trim() === '';
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
      <GradeRow
        scale={scale}
        {...form.field('grade')}
        onScale={(value) => {
          const ungraded = Object.entries(written).map(([id, one]) => [id, { ...one, grade: '' }] as const);
          form.set({ scale: value, grade: '', written: Object.fromEntries(ungraded) });
        }}
      />
      <TextArea label={t(text.reason)} {...form.field('reason')} />
      {learning.map(one)}
      {others.length > 0 && (
        <Fold summary={t(text.gradeEach)} open={others.some(({ id }) => (written[id]?.grade ?? '') !== '')}>
          {others.map(one)}
        </Fold>
      )}
      {!isBehind && <FormNote form={form} />}
      <StepActs
        ways={ways}
        skips
        save={isEmpty ? undefined : { name: t(text.give), busy: form.busy, disabled: isBehind }}
      >
        {before !== null && (
          <Button look="quiet" onClick={discard}>
            {t(text.cancel)}
          </Button>
        )}
      </StepActs>
      {!isEmpty && <Quiet>{t(text.kept)}</Quiet>}
    </Form>
  );
}

/** With every field there is: what is kept in a browser has this shape. */
const full: Typed = { ...typedOf(null), written: { '*': { grade: '', answered: '' } } };

/** As the server takes it: what was left open is null. */
function gradeOf(one: TypedGrade | undefined) {
  return {
    grade: one === undefined || one.grade === '' ? null : Number(one.grade),
    answered: one === undefined || one.answered === '' ? null : one.answered !== 'no',
    verdict: validationVerdicts.find((verdict) => verdict === one?.answered) ?? null,
  };
}

function typedOf(before: Closure | null): Typed {
  const written = (before?.keyResults ?? []).map(({ id, grade, answered, verdict }) => [
    id,
    {
      grade: grade === null ? '' : String(grade),
      answered: verdict ?? (answered === null ? '' : answered ? 'yes' : 'no'),
    },
  ]);
  return {
    scale: before?.scale ?? 'bands',
    grade: before === null ? '' : String(before.grade),
    reason: before?.reason ?? '',
    written: Object.fromEntries(written) as Record<string, TypedGrade>,
    basedOn: before?.at ?? null,
  };
}
