import { type MidDecision, midDecisions, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { decide } from '../../data/mid-reviews.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './decide-form.module.css';
import { text } from './text.ts';

type Props = { objectiveId: string; onDone: () => void; cancellable: boolean };
type Typed = { decision: MidDecision | ''; sentence: string };

const blank: Typed = { decision: '', sentence: '' };

const notes = { keep: text.keepHow, change: text.changeHow, stop: text.stopHow } as const;

/** Keep, change or stop, with a sentence. What was typed survives a reload. */
export function DecideForm({ objectiveId, onDone, cancellable }: Props) {
  const t = useText();
  const kept = useRemembered<Typed>(`mid-review:${objectiveId}`, blank, blank);
  const form = useForm({
    first: blank,
    kept,
    clears: true,
    required: ['sentence'],
    send: ({ decision, sentence }) => decide(objectiveId, { decision: decision as MidDecision, sentence }),
    onSent: () => {
      toast(t(text.saved));
      onDone();
    },
  });
  const { decision } = form.values;
  return (
    <Form form={form} className={styles.form}>
      <RadioCards<MidDecision | ''>
        label={t(text.decision)}
        value={decision}
        width={200}
        cards={midDecisions.map((one) => ({ value: one, title: t(wordNames.midDecision[one]), note: t(notes[one]) }))}
        onChange={(chosen) => form.set({ decision: chosen })}
      />
      <TextArea label={t(text.sentence)} {...form.field('sentence')} />
      <FormNote form={form} />
      <Buttons>
        <Button type="submit" look="primary" small busy={form.busy} disabled={decision === ''}>
          {t(text.decide)}
        </Button>
        {cancellable && (
          <Button look="quiet" small onClick={onDone}>
            {t(text.cancel)}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}
