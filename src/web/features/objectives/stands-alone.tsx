import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { askWhatItServes, standAlone } from '../../data/alignments.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { alignmentText as text } from '../../parts/alignment-text.ts';

/** An objective that serves no other one: the reason, once somebody gave it, and the way to give it. */
export function StandsAlone({ objective }: { objective: Objective }) {
  const t = useText();
  const failed = useRefusalToast();
  const [saying, setSaying] = useState(false);
  const { standsAlone, diagnosis, can, id } = objective;
  const open = useMutation({ mutationFn: () => askWhatItServes(id), onError: failed });
  if (standsAlone !== null)
    return (
      <Quiet>
        {t(text.standsAlone, { reason: standsAlone.reason })}
        <SentenceGap />
        {can.edit && (
          <Button look="link" busy={open.isPending} onClick={() => open.mutate()}>
            {t(text.openAgain)}
          </Button>
        )}
      </Quiet>
    );
  return (
    <>
      <Quiet>
        {t(text.servesNothing)}
        <SentenceGap />
        {/* What attacks a bottleneck serves something already. */}
        {can.edit && diagnosis === null && (
          <Button look="link" aria-expanded={saying} onClick={() => setSaying(!saying)}>
            {t(text.alone)}
          </Button>
        )}
      </Quiet>
      {saying && <ReasonForm id={id} onDone={() => setSaying(false)} />}
    </>
  );
}

function ReasonForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`stands-alone:${id}`, first),
    required: ['reason'],
    send: ({ reason }) => standAlone(id, reason),
    onSent: onDone,
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.aloneWhy)} {...form.field('reason')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}
