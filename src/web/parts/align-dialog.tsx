import type { AlignmentWay } from '../../core/okr/words.ts';
import type { AlignmentChoice } from '../../contract/alignments.ts';
import type { Objective } from '../../contract/objectives.ts';
import { askAlignment } from '../data/alignments.ts';
import { Button } from '../kit/button.tsx';
import { Buttons } from '../kit/buttons.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { NumberInput } from '../kit/number-input.tsx';
import { RadioCards } from '../kit/radio-cards.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { toast } from '../kit/toast.tsx';
import { useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import { useKept } from './use-kept.ts';
import { alignmentText as text } from './alignment-text.ts';
import { FindObjective } from './find-objective.tsx';

type Props = { objective: Pick<Objective, 'id'>; direction: AlignmentWay; onClose: () => void };

type Typed = {
  choice: AlignmentChoice | null;
  how: 'contributes' | 'supports';
  percent: number | null;
  note: string;
};

const noChoice: AlignmentChoice = { objectiveId: '', keyResultId: '', text: '', of: '', team: '', cycle: '' };
const like: Typed = { choice: noChoice, how: 'contributes', percent: 25, note: '' };

/** Links two objectives: which, whether it counts, and with what share. */
export function AlignDialog({ objective, direction, onClose }: Props) {
  const t = useText();
  const first: Typed = { choice: null, how: 'contributes', percent: 25, note: '' };
  const form = useForm({
    first,
    kept: useKept(`align:${direction}:${objective.id}`, first, like),
    required: ({ how }) => (how === 'contributes' ? ['percent'] : []),
    check: ({ choice, how, percent }) => ({
      choice: choice === null ? t(text.choose) : undefined,
      percent:
        how === 'contributes' && percent !== null && !(percent > 0 && percent <= 100) ? t(text.shareWrong) : undefined,
    }),
    send: ({ choice, how, percent, note }) => send(objective, direction, choice!, { how, percent, note }),
    onSent: (sent, { choice }) => {
      const { serves } = sent.alignments;
      const other = direction === 'serves' ? choice?.objectiveId : objective.id;
      const made = serves.find(
        (link) => link.other.id === other && link.keyResult?.id === (choice?.keyResultId ?? undefined),
      );
      toast(t(made?.state === 'asked' ? text.asked : text.linked));
      onClose();
    },
    beside: {
      'alignment-exists': 'choice',
      'serves-itself': 'choice',
      'alignment-circle': 'choice',
      'too-many-floors': 'choice',
      'not-read-there': 'choice',
      'counted-twice': 'percent',
      'shares-above-one': 'percent',
    },
  });
  const { how } = form.values;
  return (
    <Dialog title={t(direction === 'serves' ? text.serveTitle : text.askTitle)} onClose={onClose}>
      <Form form={form}>
        <FindObjective objectiveId={objective.id} direction={direction} {...form.field('choice')} />
        <RadioCards
          label={t(text.how)}
          value={how}
          onChange={(next) => form.set({ how: next })}
          cards={[
            { value: 'contributes', title: t(text.contributes), note: t(text.contributesHow) },
            { value: 'supports', title: t(text.supports), note: t(text.supportsHow) },
          ]}
        />
        {how === 'contributes' && (
          <NumberInput label={t(text.share)} hint={t(text.shareHint)} unit="%" {...form.field('percent')} />
        )}
        <TextArea label={t(text.note)} optional {...form.field('note')} />
        <FormNote form={form} />
        <Buttons>
          <Button type="submit" look="primary" busy={form.busy}>
            {t(text.send)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}

/** Up, this one serves what was chosen; down, what was chosen serves this one. */
function send(
  { id }: Pick<Objective, 'id'>,
  direction: Props['direction'],
  choice: AlignmentChoice,
  { how, percent, note }: Omit<Typed, 'choice'>,
) {
  const share = how === 'contributes' && percent !== null ? percent / 100 : null;
  return direction === 'serves'
    ? askAlignment(id, { parentId: choice.objectiveId, keyResultId: choice.keyResultId, share, note })
    : askAlignment(choice.objectiveId, { parentId: id, share, note });
}
