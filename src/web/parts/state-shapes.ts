import type { Text } from '../../core/text.ts';

export type StateShape = { word: Text; hue: 'good' | 'warn' | 'bad' | 'unknown'; icon: string; solid?: boolean };

/** How each state looks: a word, a hue and an icon, so that none of them is needed alone. */
export const stateShapes = {
  'too-early': {
    word: { en: 'too early to say', zh: '还太早' },
    hue: 'unknown',
    icon: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM6 3.6V6l1.6 1',
  },
  'on-track': {
    word: { en: 'on track', zh: '按预期' },
    hue: 'good',
    icon: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
    solid: true,
  },
  'at-risk': {
    word: { en: 'at risk', zh: '有风险' },
    hue: 'warn',
    icon: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM6 1.5v9M4.6 2v8M3.2 2.8v6.4',
  },
  'off-track': {
    word: { en: 'off track', zh: '落后' },
    hue: 'bad',
    icon: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  },
  unknown: {
    word: { en: 'unknown', zh: '未知' },
    hue: 'unknown',
    icon: 'M4 4.4a2 2 0 1 1 2.9 1.8C6.3 6.5 6 6.9 6 7.6M6 10v.1',
  },
  met: { word: { en: 'met', zh: '已达成' }, hue: 'good', icon: 'M1.8 6.4 4.8 9.6 10.2 2.8' },
  held: {
    word: { en: 'held', zh: '守住' },
    hue: 'good',
    icon: 'M6 1 10.5 2.8v3c0 2.6-1.9 4.3-4.5 5.4C3.4 10.1 1.5 8.4 1.5 5.8v-3Z',
    solid: true,
  },
  broken: {
    word: { en: 'broken', zh: '失守' },
    hue: 'bad',
    icon: 'M6 1 10.5 2.8v3c0 2.6-1.9 4.3-4.5 5.4C3.4 10.1 1.5 8.4 1.5 5.8v-3ZM4.2 4.2l3.6 3.6M7.8 4.2 4.2 7.8',
  },
} satisfies Record<string, StateShape>;

export type State = keyof typeof stateShapes;
