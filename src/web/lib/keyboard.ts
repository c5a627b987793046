import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Text } from '../../core/text.ts';
import { keep, readKept } from './kept.ts';
import { makeListeners } from './listeners.ts';

/** `keys`: `g w` for a sequence, `mod+k` for Ctrl or ⌘, else one key as `KeyboardEvent.key` names it. */
export type KeyBinding = { keys: string; label: Text; run: () => void };

const groups = new Set<readonly KeyBinding[]>();
const { listen, tell } = makeListeners();
let listed: readonly KeyBinding[] = [];
let pending = '';
let pendingUntil = 0;

/** Binds keys while the component is on the page, and lists them in the help sheet. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const signature = bindings.map((binding) => binding.keys).join(',');
  useEffect(() => {
    const group = latest.current.map((binding, index) => ({
      keys: binding.keys,
      label: binding.label,
      run: () => latest.current[index]?.run(),
    }));
    if (groups.size === 0) document.addEventListener('keydown', onKeyDown);
    groups.add(group);
    announce();
    return () => {
      groups.delete(group);
      if (groups.size === 0) document.removeEventListener('keydown', onKeyDown);
      announce();
    };
    // The signature stands for the bindings: their functions are read from the ref.
  }, [signature]);
}

/** Every key bound right now, for the help sheet. */
export function useBoundKeys(): readonly KeyBinding[] {
  return useSyncExternalStore(listen, () => listed);
}

/** Single-key shortcuts can be turned off (speech input and stray keys); Ctrl/⌘ combinations stay. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(listen, singleKeysOn), setSingleKeys];
}

/** True while an input method is composing: Enter then belongs to it, not to us. */
export function composing(event: { nativeEvent: KeyboardEvent } | KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

export const modKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || composing(event)) return;
  const mod = event.ctrlKey || event.metaKey;
  if (event.altKey || (!mod && (isTyping(event.target) || !singleKeysOn()))) return;
  if (event.key === 'Enter' && isPressable(event.target)) return;
  const key = mod ? `mod+${event.key.toLowerCase()}` : event.key;
  const sequence = Date.now() < pendingUntil ? `${pending} ${key}` : key;
  const all = [...groups].flat();
  const hit = all.find((binding) => binding.keys === sequence) ?? all.find((binding) => binding.keys === key);
  if (hit !== undefined) {
    event.preventDefault();
    pendingUntil = 0;
    hit.run();
    return;
  }
  pending = key;
  pendingUntil = all.some((binding) => binding.keys.startsWith(`${key} `)) ? Date.now() + 1200 : 0;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select') || target.closest('dialog') !== null;
}

/** Enter on a button or a link presses it, whatever else Enter means on the page. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], summary');
}

function singleKeysOn(): boolean {
  return readKept('crux-single-keys') !== 'off';
}

function setSingleKeys(on: boolean): void {
  keep('crux-single-keys', on ? 'on' : 'off');
  announce();
}

function announce(): void {
  listed = [...groups].flat();
  tell();
}
