import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { setChain } from '../../data/focus.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './chain-editor.module.css';
import page from './focus.module.css';
import { StageRow } from './stage-row.tsx';
import type { Stage, StageDraft } from './stage.ts';
import { text } from './text.ts';
import { useStages } from './use-stages.ts';

type Props = { chain: readonly Stage[]; first: StageDraft[]; onDone: () => void };

/** The stages as rows: written, added, removed, and put in order by dragging, by buttons or with Alt and the arrows. */
export function ChainEditor({ chain, first, onDone }: Props) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const { stages, dragged, move, add, remove, change, rowEvents, gripEvents } = useStages(first, list);
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: (wanted: readonly { id?: string | undefined; name: string; note: string }[]) =>
      setChain(wanted.map(({ id, name, note }) => ({ id, name, note }))),
  });
  const refused = useRefusal(save.error);
  const onSubmit = () => {
    setTried(true);
    if (stages.some((stage) => stage.name.trim() === '')) return;
    save.mutate(stages, {
      onSuccess: () => {
        toast(t(text.chainSaved), chain.length === 0 ? undefined : () => save.mutate(chain));
        onDone();
      },
    });
  };
  return (
    <form
      className={styles.editor}
      aria-label={t(text.editChain)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ol ref={list}>
        {stages.map((stage, at) => (
          <li key={stage.key} className={dragged === at ? styles.dragged : undefined} {...rowEvents(at)}>
            <StageRow
              stage={stage}
              isFirst={at === 0}
              isLast={at === stages.length - 1}
              isMissing={tried && stage.name.trim() === ''}
              grip={gripEvents(at)}
              onChange={(part) => change(at, part)}
              onMove={(by) => move(at, at + by)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={page.acts}>
        <Button look="primary" type="submit" busy={save.isPending}>
          {t(text.saveChain)}
        </Button>
        <Button onClick={add} disabled={stages.length >= 20}>
          {t(text.addStage)}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
