import { useEffect, useRef } from 'react';
import { composing, useSingleKeys } from '../../lib/keyboard.ts';

type Keys = { choose: (index: number) => boolean; onward: () => void };

/** A digit chooses and Enter goes on, wherever on the page the focus is; controls keep their own idea of both. */
export function useQuestionKeys(keys: Keys): void {
  const [single] = useSingleKeys();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!single) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element) || target.closest(busy) !== null) return;
      const onRadio = target.matches('input');
      if (key === 'Enter' && !onRadio) latest.current.onward();
      else if (!/^[1-9]$/.test(key) || !latest.current.choose(Number(key) - 1)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [single]);
}

const busy = 'a, button, summary, textarea, select, dialog, input:not([type="radio"])';
