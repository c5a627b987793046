import { type DragEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { setChain } from '../../data/focus.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { moved } from './moved.ts';
import { emptyStage, type StageDraft, stageBody } from './stage.ts';
import { text } from './text.ts';

const oneStage = { stages: [{ ...emptyStage(), id: '', hint: '', percent: 0 }] };

/** The stages while they are written and put in order; `list` is where their rows stand, to keep the focus on one that moves. */
export function useStages(before: StageDraft[], list: RefObject<HTMLElement | null>, onSaved: () => void) {
  const t = useText();
  const first = { stages: before };
  const kept = useKept('chain', first, oneStage);
  const form = useForm({
    first,
    kept,
    check: ({ stages }) =>
      Object.fromEntries(
        stages.flatMap(({ name, percent }, at) => [
          ...(name.trim() === '' ? [[`stages.${at}.name` as const, t(text.stageEmpty)] as const] : []),
          ...(percent !== null && !(percent > 0 && percent <= 100)
            ? [[`stages.${at}.expected` as const, t(text.expectedRange)] as const]
            : []),
        ]),
      ),
    send: ({ stages }) => saveChain(stages),
    onSent: onSaved,
  });
  const { stages } = form.values;
  const setStages = (next: (before: StageDraft[]) => StageDraft[]) => form.set({ stages: next(stages) });
  const [dragged, setDragged] = useState<number>();
  const move = (from: number, to: number) => {
    if (to < 0 || to >= stages.length) return;
    setStages((before) => moved(before, from, to));
    // The row keeps the focus wherever it goes.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('input[data-name]')[to]?.focus());
  };
  return {
    form,
    stages,
    dragged,
    move,
    add: () => setStages((before) => [...before, emptyStage()]),
    remove: (at: number) => setStages((before) => before.filter((_, index) => index !== at)),
    change: (at: number, part: Partial<StageDraft>) =>
      setStages((before) => before.map((stage, index) => (index === at ? { ...stage, ...part } : stage))),
    /** What a row listens to. */
    rowEvents: (at: number) => ({
      onKeyDown: (event: KeyboardEvent) => {
        const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
        if (step === undefined) return;
        event.preventDefault();
        move(at, at + step);
      },
      onDragOver: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        if (dragged === at) return;
        setStages((before) => moved(before, dragged, at));
        setDragged(at);
      },
      onDrop: (event: DragEvent) => event.preventDefault(),
    }),
    /** What the grip of a row listens to. */
    gripEvents: (at: number) => ({
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        setDragged(at);
      },
      onDragEnd: () => setDragged(undefined),
    }),
  };
}

export function saveChain(stages: readonly StageDraft[]) {
  return setChain(stages.map(stageBody));
}
