import type { LabelMark } from '../../core/okr/labels.ts';

/** The shapes of labels, each in a square of 12: filled, or drawn with a line of 1.5. */
export const labelShapes: Record<LabelMark, { path: string; solid: boolean }> = {
  disc: { path: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z', solid: true },
  square: { path: 'M2 2h8v8H2z', solid: true },
  triangle: { path: 'M6 1.5 11 10.5H1z', solid: true },
  diamond: { path: 'M6 .8 11.2 6 6 11.2 .8 6z', solid: true },
  star: { path: 'm6 .8 1.5 3.5 3.8.4-2.9 2.5.9 3.7L6 8.9 2.7 10.9l.9-3.7L.7 4.7l3.8-.4z', solid: true },
  cross: { path: 'M4.3 1.5h3.4v2.8h2.8v3.4H7.7v2.8H4.3V7.7H1.5V4.3h2.8z', solid: true },
  ring: { path: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', solid: false },
  box: { path: 'M2.5 2.5h7v7h-7z', solid: false },
  delta: { path: 'M6 2.6 10.2 10H1.8z', solid: false },
  lozenge: { path: 'M6 1.6 10.4 6 6 10.4 1.6 6z', solid: false },
  bars: { path: 'M2.5 2v8M6 2v8M9.5 2v8', solid: false },
  half: { path: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM6 2v8M8 2.7v6.6', solid: false },
};
