import { useCallback, useEffect, useRef, useState } from 'react';
import { dropKept, keep, parseKept, readKept } from './kept.ts';
import { shapeOf, wordsIn } from './shape.ts';

const prefix = 'crux-typed:';
const olderPrefix = 'crux-older:';

export type Remembered<T> = {
  value: T;
  set: (next: T | ((before: T) => T)) => void;
  /** Call after the server has it: what was typed is no longer kept here. */
  forget: () => void;
  /** Back to what it was at first, as if nobody had typed; nothing is kept here then. */
  discard: () => void;
  /** Somebody typed, now or earlier: until then a form shows what there is today. */
  touched: boolean;
  /** True when the value came from an earlier visit or a failed save rather than from `initial`. */
  restored: boolean;
  /** Words from before an upgrade that no longer fit the form, to copy from; they stay until they are dropped. */
  older: Older;
};

/** `isTyped`: not in the store yet. A change and its being forgotten count in the order they were made. */
type State<T> = { value: T; touched: boolean; restored: boolean; isTyped: boolean };

export type Older = { words: readonly string[]; drop: () => void };

/** How it lies in the store: with the shape it was typed in. */
type Kept = { shape: string; value: unknown };

/**
 * State that survives a reload, a lost connection and a failed save: kept in this browser until forgotten. Behind the
 * sign-in the key names the person: whoever signs in next on the same machine does not go on with their words.
 *
 * @param like a value with every field there is today, its lists with one item. What was kept in another shape is not
 * gone on with; it is shown to copy from.
 * @param toKeep what of it may lie in a browser: all but the secrets.
 */
export function useRemembered<T>(key: string, initial: T, like: T, toKeep = (value: T) => value): Remembered<T> {
  const shape = shapeOf(like);
  const [state, setState] = useState<State<T>>(() => ({ ...first(key, initial, shape), isTyped: false }));
  const [olderWords, setOlderWords] = useState(() => olderOf(key, like));
  const pending = useRef<T | undefined>(undefined);
  /** What it is at first now, and what of it is kept: both may change while somebody types. */
  const latest = useRef({ initial, toKeep });
  useEffect(() => {
    latest.current = { initial, toKeep };
  });
  useEffect(() => {
    pending.current = state.isTyped ? state.value : undefined;
  }, [state]);

  useEffect(() => {
    const flush = () => {
      if (pending.current === undefined) return;
      keepIn(shape, key, latest.current.toKeep(pending.current));
      pending.current = undefined;
    };
    const timer = setInterval(flush, 400);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      clearInterval(timer);
      removeEventListener('pagehide', flush);
    };
  }, [key, shape]);

  const set = useCallback((next: T | ((before: T) => T)) => {
    setState((before) => {
      const value =
        typeof next === 'function'
          ? (next as (before: T) => T)(before.touched ? before.value : latest.current.initial)
          : next;
      return { value, touched: true, restored: before.restored, isTyped: true };
    });
  }, []);

  const forget = useCallback(() => {
    pending.current = undefined;
    dropKept(prefix + key);
    setState((before) => ({ ...before, restored: false, isTyped: false }));
  }, [key]);

  const discard = useCallback(() => {
    forget();
    setState({ value: latest.current.initial, touched: false, restored: false, isTyped: false });
  }, [forget]);

  const drop = useCallback(() => {
    dropKept(olderPrefix + key);
    setOlderWords([]);
  }, [key]);

  return {
    value: state.value,
    touched: state.touched,
    set,
    forget,
    discard,
    restored: state.restored,
    older: { words: olderWords, drop },
  };
}

/** Puts words back where `useRemembered` will find them. */
export function keepTyped<T>(key: string, value: T, like: T): void {
  keepIn(shapeOf(like), key, value);
}

function keepIn(shape: string, key: string, value: unknown): void {
  keep(prefix + key, JSON.stringify({ shape, value } satisfies Kept));
}

function first<T>(key: string, initial: T, shape: string): { value: T; touched: boolean; restored: boolean } {
  const unsaid = { value: initial, touched: false, restored: false };
  const text = readKept(prefix + key);
  if (text === undefined) return unsaid;
  const kept = parseKept(text);
  if (isKept(kept) && kept.shape === shape) return { value: kept.value as T, touched: true, restored: true };
  putAside(key, text);
  return unsaid;
}

/** Out of the way of what is typed from now on, beside what was put aside before. */
function putAside(key: string, text: string): void {
  const before = asideOf(key);
  if (keep(olderPrefix + key, JSON.stringify([...before, text]))) dropKept(prefix + key);
}

function olderOf(key: string, like: unknown): string[] {
  return asideOf(key).flatMap((text) => {
    const kept = parseKept(text);
    // What cannot be read is shown as it lies there.
    if (kept === undefined) return [text];
    return wordsIn(isKept(kept) ? kept.value : kept, like);
  });
}

function asideOf(key: string): string[] {
  const text = readKept(olderPrefix + key);
  const kept = text === undefined ? [] : parseKept(text);
  return Array.isArray(kept) ? kept.map(String) : [text ?? ''];
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'shape' in kept && 'value' in kept;
}
