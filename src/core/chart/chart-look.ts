// How a drawing looks: language, theme, room and letters; the colours are those of the pages.
import type { Lang } from '../text.ts';

export const chartThemes = ['light', 'dark', 'print'] as const;
export type ChartTheme = (typeof chartThemes)[number];

export type ChartLook = {
  lang: Lang;
  theme: ChartTheme;
  /** The whole drawing, in px. */
  width: number;
  height: number;
  /** A CSS font-family list. */
  font: string;
  /** The year that goes without saying on a date. */
  year: number;
};

export type ChartColours = Record<'paper' | 'ink' | 'ink2' | 'ink3' | 'hair' | 'band' | 'seal' | 'ok' | 'off', string>;

/** The same values as the custom properties of the pages; a test compares them. */
export const chartColours: Record<ChartTheme, ChartColours> = {
  light: {
    paper: '#fbfaf6',
    ink: '#1d1f21',
    ink2: '#55585c',
    ink3: '#6a6c6f',
    hair: '#e3e0d8',
    band: '#e7e4dc',
    seal: '#c23b22',
    ok: '#2f6f4f',
    off: '#8e2f3f',
  },
  dark: {
    paper: '#16181a',
    ink: '#e8e6e1',
    ink2: '#b1b0ab',
    ink3: '#9a9993',
    hair: '#2e3235',
    band: '#2a2e31',
    seal: '#e8674f',
    ok: '#7fbf9b',
    off: '#dd8896',
  },
  print: {
    paper: '#ffffff',
    ink: '#000000',
    ink2: '#333333',
    ink3: '#555555',
    hair: '#cccccc',
    band: '#dddddd',
    seal: '#a82f19',
    ok: '#2f6f4f',
    off: '#8e2f3f',
  },
};
