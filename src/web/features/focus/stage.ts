import type { Focus } from '../../../contract/focus.ts';

export type Stage = Focus['chain'][number];

/** `hint`: what its note may be about; only shown while nothing is written. */
export type StageDraft = { key: string; id?: string | undefined; name: string; note: string; hint?: string };
