import type { Stage, StageDraft } from './stage.ts';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { setChain } from '../../data/focus.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './chain-editor.module.css';
import page from './focus.module.css';
import { moved } from './moved.ts';
import { text } from './text.ts';

type Props = { chain: readonly Stage[]; first: StageDraft[]; onDone: () => void };

/** The stages as rows: written, added, removed, and put in order by dragging, by buttons or with Alt and the arrows. */
export function ChainEditor({ chain, first, onDone }: Props) {
  const t = useText();
  const [stages, setStages] = useState(first);
  const [tried, setTried] = useState(false);
  const [dragged, setDragged] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const save = useMutation({
    mutationFn: (wanted: readonly { id?: string | undefined; name: string; note: string }[]) =>
      setChain(wanted.map(({ id, name, note }) => ({ id, name, note }))),
  });
  const refused = useRefusal(save.error);
  const change = (at: number, part: Partial<StageDraft>) =>
    setStages((before) => before.map((stage, index) => (index === at ? { ...stage, ...part } : stage)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= stages.length) return;
    setStages((before) => moved(before, from, to));
    // The row keeps the focus wherever it goes.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('input[data-name]')[to]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    move(at, at + step);
  };
  const onDragOver = (event: DragEvent, at: number) => {
    if (dragged === undefined) return;
    event.preventDefault();
    if (dragged === at) return;
    setStages((before) => moved(before, dragged, at));
    setDragged(at);
  };
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
          <li
            key={stage.key}
            className={dragged === at ? styles.dragged : undefined}
            onKeyDown={(event) => onKeyDown(event, at)}
            onDragOver={(event) => onDragOver(event, at)}
            onDrop={(event) => event.preventDefault()}
          >
            <span
              className={styles.grip}
              title={t(text.grip)}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged(at);
              }}
              onDragEnd={() => setDragged(undefined)}
            >
              <Icon name="grip" />
            </span>
            <TextInput
              label={t(text.stageName)}
              data-name
              value={stage.name}
              maxLength={120}
              onChange={(name) => change(at, { name })}
              error={tried && stage.name.trim() === '' ? t(text.stageEmpty) : undefined}
            />
            <TextInput label={t(text.stageNote)} value={stage.note} onChange={(note) => change(at, { note })} />
            <span className={styles.moves}>
              <Button
                look="quiet"
                icon
                aria-label={t(text.up, stage)}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                <Icon name="up" />
              </Button>
              <Button
                look="quiet"
                icon
                aria-label={t(text.down, stage)}
                disabled={at === stages.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <Icon name="down" />
              </Button>
              <Button
                look="quiet"
                icon
                aria-label={t(text.removeStage, stage)}
                onClick={() => setStages((before) => before.filter((_, index) => index !== at))}
              >
                <Icon name="trash" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={page.acts}>
        <Button look="primary" type="submit" busy={save.isPending}>
          {t(text.saveChain)}
        </Button>
        <Button
          onClick={() => setStages((before) => [...before, { key: crypto.randomUUID(), name: '', note: '' }])}
          disabled={stages.length >= 20}
        >
          {t(text.addStage)}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
