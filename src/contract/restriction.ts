// Who reads a restricted objective besides its team, its owner, those asked to agree and the admins, and why.
import { z } from 'zod';
import { drop, id, personRef } from './fields.ts';

export const restriction = drop.extend({
  teams: z.array(z.object({ id, name: z.string() })),
  people: z.array(personRef),
  /** Who answers for a key result or an open task of it and cannot read it. */
  shutOut: z.array(personRef),
});
export type Restriction = z.infer<typeof restriction>;
