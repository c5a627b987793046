import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'crux-typed:';

export type Remembered<T> = {
  value: T;
  set: (next: T | ((before: T) => T)) => void;
  /** Call after the server has it: what was typed is no longer kept here. */
  forget: () => void;
  /** True when the value came from an earlier visit or a failed save rather than from `initial`. */
  restored: boolean;
};

/**
 * State that survives a reload, a lost connection and a failed save: kept in this browser until forgotten. Behind the
 * sign-in the key names the person: whoever signs in next on the same machine does not go on with their words.
 */
export function useRemembered<T>(key: string, initial: T): Remembered<T> {
  const [state, setState] = useState(() => first(key, initial));
  const pending = useRef<T | undefined>(undefined);

  useEffect(() => {
    const flush = () => {
      if (pending.current === undefined) return;
      keep(key, pending.current);
      pending.current = undefined;
    };
    const timer = setInterval(flush, 400);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      clearInterval(timer);
      removeEventListener('pagehide', flush);
    };
  }, [key]);

  const set = useCallback((next: T | ((before: T) => T)) => {
    setState((before) => {
      const value = typeof next === 'function' ? (next as (before: T) => T)(before.value) : next;
      pending.current = value;
      return { value, restored: before.restored };
    });
  }, []);

  const forget = useCallback(() => {
    pending.current = undefined;
    localStorage.removeItem(prefix + key);
    setState((before) => ({ ...before, restored: false }));
  }, [key]);

  return { value: state.value, set, forget, restored: state.restored };
}

/** Puts words back where `useRemembered` will find them. */
export function keepTyped(key: string, value: unknown): void {
  keep(key, value);
}

function first<T>(key: string, initial: T): { value: T; restored: boolean } {
  const kept = localStorage.getItem(prefix + key);
  if (kept === null) return { value: initial, restored: false };
  return { value: JSON.parse(kept) as T, restored: true };
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch (error) {
    // A full or forbidden store must not stop anybody from typing.
    console.warn('not kept in this browser', error);
  }
}
