import type { ReviewObjective } from '../../../contract/reviews.ts';
import { type ProblemKind, problemKinds, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { lookBack } from '../../data/retrospectives.ts';
import { readReviewAgain } from '../../data/reviews.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RetrospectiveWords } from '../../parts/retrospective-words.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TickRow } from '../../kit/tick-row.tsx';
import { type LearningForm, LearningFields } from './learning-fields.tsx';
import { CycleQuestion } from './cycle-question.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { StepActs } from './step-acts.tsx';
import type { Ways } from './use-ways.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; ways: Ways; onDone: () => void };
type Parts = { goalAgain: string; happened: string; why: string; learned: string };
type Typed = Parts & { lacked: ProblemKind[]; learning: LearningForm[]; basedOn: string | null };

const hints = { goalAgain: text.goalAgainHow, happened: text.happenedHow, why: text.whyHow, learned: text.learnedHow };

/** Four steps from the goal to what was learned, and what is still to be learned. What was typed survives a reload. */
export function LookBackForm({ objective, ways, onDone }: Props) {
  const t = useText();
  const before = objective.retrospective;
  const kept = useRemembered<Typed>(`look-back:${objective.id}`, typedOf(before), typedOf(null));
  const form = useForm({
    first: typedOf(before),
    kept,
    send: (typed) => lookBack(objective.id, { ...typed, learning: told(typed.learning) }),
    onSent: () => {
      toast(t(text.saved));
      onDone();
      ways.goOn();
    },
    onRefused: readReviewAgain,
  });
  const { basedOn, lacked, learning } = form.values;
  const discard = () => {
    form.discard();
    onDone();
  };
  const isBehind = before?.at != null && before.at !== basedOn && form.reply === undefined;
  const isEmpty = before === null && isBlank(form.values);
  return (
    <Form form={form} className="not-printed">
      {isBehind && before?.at != null && (
        <SavedMeanwhile
          by={before.by}
          at={before.at}
          onKeepMine={() => (form.set({ basedOn: before.at }), form.restart())}
          onTakeTheirs={discard}
        >
          <RetrospectiveWords retrospective={before} />
        </SavedMeanwhile>
      )}
      <CycleQuestion cycleId={objective.cycleId} whose={{ team: objective.team.id }} />
      {(['goalAgain', 'happened', 'why', 'learned'] as const).map((part) => (
        <TextArea key={part} label={t(text[part])} hint={t(hints[part])} {...form.field(part)} />
      ))}
      <TickRow
        label={t(text.lacked)}
        choices={problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) }))}
        chosen={lacked}
        onChange={(chosen) => form.set({ lacked: chosen })}
      />
      <LearningFields items={learning} onChange={(items) => form.set({ learning: items })} />
      {!isBehind && <FormNote form={form} />}
      <StepActs
        ways={ways}
        skips
        save={
          isEmpty
            ? undefined
            : { name: t(before === null ? text.saveAndGoOn : text.saveLookBack), busy: form.busy, disabled: isBehind }
        }
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

function isBlank({ goalAgain, happened, why, learned, lacked, learning }: Typed): boolean {
  const words = [goalAgain, happened, why, learned, ...learning.map((item) => item.text)];
  return lacked.length === 0 && words.every((one) => one.trim() === '');
}

/** As the server takes it: what was left open is null. */
function told(items: readonly LearningForm[]) {
  return items
    .filter((item) => item.text.trim() !== '')
    .map(({ id, text: item, due, ownerId }) => ({
      ...(id === undefined ? {} : { id }),
      text: item,
      due: due === '' ? null : due,
      ownerId: ownerId === '' ? null : ownerId,
    }));
}

function typedOf(before: ReviewObjective['retrospective']): Typed {
  const { goalAgain = '', happened = '', why = '', learned = '', lacked = [], at = null } = before ?? {};
  const learning = (before?.learning ?? []).map(({ id, text: item, due, owner }) => ({
    id,
    text: item,
    due: due ?? '',
    ownerId: owner?.id ?? '',
  }));
  return {
    goalAgain,
    happened,
    why,
    learned,
    lacked,
    learning: learning.length > 0 ? learning : [{ text: '', due: '', ownerId: '' }],
    basedOn: at,
  };
}
