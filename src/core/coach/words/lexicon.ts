// The lexicon: every tag with its words, gathered from the files of this folder.
import { markers } from './markers.ts';
import { metrics } from './metrics.ts';
import { people } from './people.ts';
import { things } from './things.ts';
import { verbs } from './verbs.ts';

export const lexicon = { ...verbs, ...metrics, ...people, ...markers, ...things };

export type Tag = keyof typeof lexicon;
