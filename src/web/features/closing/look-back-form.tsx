import { useMutation } from '@tanstack/react-query';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { type ProblemKind, problemKinds, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { lookBack } from '../../data/retrospectives.ts';
import { readReviewAgain } from '../../data/reviews.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { RetrospectiveWords } from '../../parts/retrospective-words.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './close.module.css';
import { type LearningForm, LearningFields } from './learning-fields.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; onDone: () => void };
type Parts = { goalAgain: string; happened: string; why: string; learned: string };
type Typed = Parts & { lacked: ProblemKind[]; learning: LearningForm[]; basedOn: string | null };

const hints = { goalAgain: text.goalAgainHow, happened: text.happenedHow, why: text.whyHow, learned: text.learnedHow };

/** Four steps from the goal to what was learned, and what is still to be learned. What was typed survives a reload. */
export function LookBackForm({ objective, onDone }: Props) {
  const t = useText();
  const before = objective.retrospective;
  const {
    value: typed,
    set,
    forget,
    older,
  } = useRemembered<Typed>(`look-back:${objective.id}`, typedOf(before), typedOf(null));
  const save = useMutation({
    mutationFn: (body: Parameters<typeof lookBack>[1]) => lookBack(objective.id, body),
    onError: readReviewAgain,
  });
  const refused = useRefusal(save.error);
  const change = (part: Partial<Typed>) => set((now) => ({ ...now, ...part }));
  const close = () => {
    forget();
    onDone();
  };
  const send = () =>
    save.mutate(
      {
        ...typed,
        learning: typed.learning
          .filter((item) => item.text.trim() !== '')
          .map(({ id, text: item, due, ownerId }) => ({
            ...(id === undefined ? {} : { id }),
            text: item,
            due: due === '' ? null : due,
            ownerId: ownerId === '' ? null : ownerId,
          })),
      },
      { onSuccess: () => (toast(t(text.saved)), close()) },
    );
  const isBehind = before?.at != null && before.at !== typed.basedOn && !save.isSuccess;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {isBehind && before?.at != null && (
        <SavedMeanwhile
          by={before.by}
          at={before.at}
          onKeepMine={() => (change({ basedOn: before.at }), save.reset())}
          onTakeTheirs={() => (set(typedOf(before)), close())}
        >
          <RetrospectiveWords retrospective={before} />
        </SavedMeanwhile>
      )}
      <OlderWords older={older} />
      {(['goalAgain', 'happened', 'why', 'learned'] as const).map((part) => (
        <TextArea
          key={part}
          label={t(text[part])}
          hint={t(hints[part])}
          value={typed[part]}
          onChange={(value) => change({ [part]: value })}
        />
      ))}
      <fieldset className={styles.kinds}>
        <legend>{t(text.lacked)}</legend>
        {problemKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(wordNames.problemKind[kind])}
            checked={typed.lacked.includes(kind)}
            onChange={(on) =>
              change({ lacked: problemKinds.filter((one) => (one === kind ? on : typed.lacked.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <LearningFields items={typed.learning} onChange={(learning) => change({ learning })} />
      {refused !== undefined && !isBehind && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button type="submit" look="primary" busy={save.isPending} disabled={isBehind}>
          {t(text.saveLookBack)}
        </Button>
        {before !== null && (
          <Button look="quiet" onClick={() => (set(typedOf(before)), close())}>
            {t(text.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
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
