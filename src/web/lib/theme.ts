import type { ChartTheme } from '../../core/chart/chart-look.ts';
import { useSyncExternalStore } from 'react';
import { readCookie, writeCookie } from './cookie.ts';
import { makeListeners } from './listeners.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const changed = makeListeners();

/** The chosen look and the way to change it. `auto` follows the system. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(changed.listen, chosenTheme), setTheme];
}

export function chosenTheme(): Theme {
  const kept = readCookie('crux-theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** What the page shows now, the system's choice included; on paper everybody's ink is black. */
export function shownTheme(): ChartTheme {
  if (matchMedia('print').matches) return 'print';
  const chosen = chosenTheme();
  if (chosen !== 'auto') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function setTheme(theme: Theme): void {
  writeCookie('crux-theme', theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  changed.tell();
}

/** Calls back when the colours on the page change, by choice, by the system or for paper; for drawings that read them. */
export function onColoursChange(listener: () => void): () => void {
  const media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
  for (const medium of media) medium.addEventListener('change', listener);
  const forget = changed.listen(listener);
  return () => {
    for (const medium of media) medium.removeEventListener('change', listener);
    forget();
  };
}
