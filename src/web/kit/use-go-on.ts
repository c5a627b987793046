import { type RefObject, useEffect, useRef } from 'react';

type List = {
  /** How many entries are shown. */
  shown: number;
  /** The nth of them on the page. */
  entryAt: (index: number) => HTMLElement | null | undefined;
  /** What holds the button that brings more. */
  button: RefObject<HTMLElement | null>;
};

/** Whoever pressed for more goes on at the first entry that came, with the keyboard too; the returned function says that it was pressed. */
export function useGoOn({ shown, entryAt, button }: List): () => void {
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (from.current === undefined || shown <= from.current) return;
    const entry = entryAt(from.current);
    from.current = undefined;
    // Who went somewhere else meanwhile stays there. The button itself may be gone, and its focus with it.
    const active = document.activeElement;
    const isHere = active === null || active === document.body || button.current?.contains(active) === true;
    if (entry && isHere) goTo(entry);
  });
  return () => {
    from.current = shown;
  };
}

/** It takes its place among what can be stood at only as long as somebody stands there. */
function goTo(entry: HTMLElement): void {
  if (!entry.hasAttribute('tabindex')) {
    entry.tabIndex = -1;
    entry.addEventListener('blur', () => entry.removeAttribute('tabindex'), { once: true });
  }
  entry.focus({ preventScroll: true });
  // As far as it takes to see all of it, and no further.
  entry.scrollIntoView({ block: 'nearest' });
}
