import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { composing } from '../lib/keyboard.ts';

type Found<Item> = {
  items: readonly Item[];
  /** How many of the items, from the first, are what the words now typed find; the others belong to words before. */
  settled: number | 'all';
  take: (item: Item) => void;
};

/**
 * A list of what is found under a field: arrows and the pointer mark an item, Enter or a click takes it.
 * Enter pressed before the list has followed the words waits for it: never is an item taken that was found by others.
 */
export function useFound<Item>({ items, settled, take }: Found<Item>) {
  const listId = useId();
  const [at, setAt] = useState(0);
  const isHeld = useRef(false);
  const marked = Math.min(at, items.length - 1);
  const isReady = settled === 'all' || (marked >= 0 && marked < settled);
  const takeMarked = () => {
    const item = items[marked];
    if (item !== undefined) take(item);
  };
  const takeHeld = useEffectEvent(() => {
    if (!isHeld.current) return;
    isHeld.current = false;
    takeMarked();
  });
  useEffect(() => {
    if (isReady) takeHeld();
  }, [isReady]);
  const mark = (index: number) => {
    setAt(index);
    isHeld.current = false;
  };
  return {
    /** The words are others now: the first is marked again, and an Enter before them is forgotten. */
    anew: () => mark(0),
    field: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': listId,
      'aria-activedescendant': items.length === 0 ? undefined : `${listId}-${marked}`,
      autoComplete: 'off',
    } as const,
    onKeyDown(event: KeyboardEvent) {
      if (composing(event)) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        if (isReady) takeMarked();
        else isHeld.current = true;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || items.length === 0) return;
      event.preventDefault();
      mark((marked + step + items.length) % items.length);
    },
    list: { id: listId, role: 'listbox' } as const,
    item: (index: number, item: Item) => ({
      id: `${listId}-${index}`,
      role: 'option' as const,
      'aria-selected': index === marked,
      onClick: () => take(item),
      onMouseMove: (event: MouseEvent) => {
        // A list that changes under a pointer at rest is told as a move too; nobody pointed at anything.
        if (event.movementX !== 0 || event.movementY !== 0) mark(index);
      },
    }),
  };
}
