import { useMutation } from '@tanstack/react-query';
import { type MidDecision, midDecisions, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { decide } from '../../data/mid-reviews.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './mid-review.module.css';
import { text } from './text.ts';

type Props = { objectiveId: string; onDone: () => void; cancellable: boolean };
type Typed = { decision: MidDecision | ''; sentence: string };

const blank: Typed = { decision: '', sentence: '' };

const notes = { keep: text.keepHow, change: text.changeHow, stop: text.stopHow } as const;

/** Keep, change or stop, with a sentence. What was typed survives a reload. */
export function DecideForm({ objectiveId, onDone, cancellable }: Props) {
  const t = useText();
  const { value, set, forget, older } = useRemembered<Typed>(`mid-review:${objectiveId}`, blank, blank);
  const send = useMutation({ mutationFn: (body: Parameters<typeof decide>[1]) => decide(objectiveId, body) });
  const refused = useRefusal(send.error);
  const { decision, sentence } = value;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (decision === '') return;
        send.mutate(
          { decision, sentence },
          {
            onSuccess: () => {
              set(blank);
              forget();
              toast(t(text.saved));
              onDone();
            },
          },
        );
      }}
    >
      <OlderWords older={older} />
      <RadioCards<MidDecision | ''>
        label={t(text.decision)}
        value={decision}
        width={200}
        cards={midDecisions.map((one) => ({ value: one, title: t(wordNames.midDecision[one]), note: t(notes[one]) }))}
        onChange={(chosen) => set((typed) => ({ ...typed, decision: chosen }))}
      />
      <TextArea
        label={t(text.sentence)}
        value={sentence}
        onChange={(words) => set((typed) => ({ ...typed, sentence: words }))}
        error={refused?.fields.sentence}
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button
          type="submit"
          look="primary"
          small
          busy={send.isPending}
          disabled={decision === '' || sentence.trim() === ''}
        >
          {t(text.decide)}
        </Button>
        {cancellable && (
          <Button look="quiet" small onClick={onDone}>
            {t(text.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
