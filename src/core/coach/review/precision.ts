// How exactly key results can be chosen under an objective: as exactly as the objective itself is said.
import type { Text } from '../../text.ts';
import type { ObjectiveForm } from '../facts/objective-shape.ts';

/** `sharp`: the objective says what for, a number can be held against it; `blurred`: nobody can tell which number shows it. */
export type Precision = { as: 'sharp' | 'blurred'; said: Text };

const sharp: Precision = {
  as: 'sharp',
  said: {
    en: 'It can be held against the objective, which says what for.',
    zh: '目标写清了为了什么，这个数可以拿去对。',
  },
};

const blurred = (en: string, zh: string): Precision => ({ as: 'blurred', said: { en, zh } });

const direction = blurred(
  'Whether it shows the objective cannot be told yet: that names only a direction.',
  '目标只有方向，这个数能不能说明目标，现在还判断不了。',
);
const making = blurred(
  'Whether it shows the objective cannot be told yet: that names what is made, not what for.',
  '目标写的是做什么，没写为了什么，这个数能不能说明目标，现在还判断不了。',
);

const under: Record<ObjectiveForm, Precision> = {
  wish: direction,
  jargon: direction,
  build: making,
  rework: making,
  step: making,
  number: blurred(
    'What it shows of the objective cannot be told yet: that is itself a number.',
    '目标本身就是一个数，这个数说明了目标的哪一面，现在还判断不了。',
  ),
  intent: sharp,
  discovery: sharp,
};

/** What an objective of this form lets its key results be. Source: A50. */
export function precisionUnder(form: ObjectiveForm): Precision {
  return under[form];
}
