import type { Focus } from '../../../contract/focus.ts';

export type Stage = Focus['chain'][number];

export type StageDraft = { key: string; id?: string | undefined; name: string; note: string };
