// Why something is not done with an objective or its links; `refusals.ts` lists these with all others.
import { alignmentRefusals } from './alignment-refusals.ts';
import { dropRefusals } from './drop-refusals.ts';
import { publicationRefusals } from './publication-refusals.ts';

export const objectiveRefusals = { ...alignmentRefusals, ...dropRefusals, ...publicationRefusals };
