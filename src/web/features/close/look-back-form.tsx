import { useState } from 'react';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { type ProblemKind, problemKinds, wordNames } from '../../../core/model/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './close.module.css';
import { useLookBack } from './queries.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; onDone: () => void };

const hints = { goalAgain: text.goalAgainHow, happened: text.happenedHow, why: text.whyHow, learned: text.learnedHow };
const empty = { goalAgain: '', happened: '', why: '', learned: '', lacked: [] as ProblemKind[] };

/** Four steps from the goal to what was learned, and what is still to be learned. */
export function LookBackForm({ objective, onDone }: Props) {
  const t = useText();
  const before = objective.retrospective;
  const [words, setWords] = useState({ ...empty, ...before });
  const [learning, setLearning] = useState<{ id?: string; text: string }[]>(
    before?.learning.map(({ id, text: item }) => ({ id, text: item })) ?? [{ text: '' }],
  );
  const save = useLookBack(objective.id);
  const refused = useRefusal(save.error);
  const send = () => {
    const { goalAgain, happened, why, learned, lacked } = words;
    const items = learning.filter((item) => item.text.trim() !== '');
    save.mutate(
      { goalAgain, happened, why, learned, lacked, learning: items },
      { onSuccess: () => (toast(t(text.saved)), onDone()) },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {(['goalAgain', 'happened', 'why', 'learned'] as const).map((part) => (
        <TextArea
          key={part}
          label={t(text[part])}
          hint={t(hints[part])}
          value={words[part]}
          onChange={(value) => setWords((now) => ({ ...now, [part]: value }))}
        />
      ))}
      <fieldset className={styles.kinds}>
        <legend>{t(text.lacked)}</legend>
        {problemKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(wordNames.problemKind[kind])}
            checked={words.lacked.includes(kind)}
            onChange={(on) =>
              setWords((now) => ({
                ...now,
                lacked: problemKinds.filter((one) => (one === kind ? on : now.lacked.includes(one))),
              }))
            }
          />
        ))}
      </fieldset>
      <fieldset className={styles.items}>
        <legend>{t(text.learning)}</legend>
        <p className={styles.quiet}>{t(text.learningHow)}</p>
        {learning.map((item, index) => (
          <TextInput
            key={item.id ?? index}
            label={t(text.learningItem, { number: index + 1 })}
            value={item.text}
            onChange={(value) =>
              setLearning((all) => all.map((one, at) => (at === index ? { ...one, text: value } : one)))
            }
          />
        ))}
        <Button look="link" onClick={() => setLearning((all) => [...all, { text: '' }])}>
          {t(text.addLearning)}
        </Button>
      </fieldset>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button type="submit" look="primary" busy={save.isPending}>
          {t(text.saveLookBack)}
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
