import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { indicatorsQuery } from '../../data/indicators.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './chain-editor.module.css';
import { StageRow } from './stage-row.tsx';
import { draftOfStage, type Stage, type StageDraft } from './stage.ts';
import { text } from './text.ts';
import { saveChain, useStages } from './use-stages.ts';

type Props = { chain: readonly Stage[]; first: StageDraft[]; onDone: () => void };

/** The stages as rows: written, added, removed, and put in order by dragging, by buttons or with Alt and the arrows. */
export function ChainEditor({ chain, first, onDone }: Props) {
  const t = useText();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const list = useRef<HTMLOListElement>(null);
  const putBack = useMutation({ mutationFn: saveChain, onError: useRefusalToast() });
  const { form, stages, dragged, move, add, remove, change, rowEvents, gripEvents } = useStages(first, list, () => {
    toast(t(text.chainSaved), chain.length === 0 ? undefined : () => putBack.mutate(chain.map(draftOfStage)));
    onDone();
  });
  return (
    <Form form={form} className={styles.editor} aria-label={t(text.editChain)}>
      <ol ref={list}>
        {stages.map((stage, at) => (
          <li key={stage.key} className={dragged === at ? styles.dragged : undefined} {...rowEvents(at)}>
            <StageRow
              stage={stage}
              isFirst={at === 0}
              isLast={at === stages.length - 1}
              error={form.errors[`stages.${at}.name`]}
              expectedError={form.errors[`stages.${at}.expected`]}
              indicators={indicators}
              grip={gripEvents(at)}
              onChange={(part) => change(at, part)}
              onMove={(by) => move(at, at + by)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <FormNote form={form} />
      <Buttons>
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.saveChain)}
        </Button>
        <Button onClick={add} disabled={stages.length >= 20}>
          {t(text.addStage)}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            form.discard();
            onDone();
          }}
        >
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Form>
  );
}
