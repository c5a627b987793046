import type { BodyOf } from '../../../contract/client.ts';
import type { Focus } from '../../../contract/focus.ts';
import type { Text } from '../../../core/text.ts';

export type Stage = Focus['chain'][number];

/** `hint`: what its note may be about, only shown while nothing is written. `percent`: the conversion one counts on. */
export type StageDraft = {
  key: string;
  id?: string | undefined;
  name: string;
  note: string;
  hint?: string;
  indicatorId: string;
  percent: number | null;
};

export function draftOfStage({ id, name, note, indicator, expected }: Stage): StageDraft {
  const percent = expected === null ? null : Number((expected * 100).toPrecision(12));
  return { key: id, id, name, note, indicatorId: indicator?.id ?? '', percent };
}

/** A stage of a set to begin with. */
export function draftOfSet({ name, note }: { name: Text; note: Text }, t: (text: Text) => string): StageDraft {
  return { key: name.en, name: t(name), note: '', hint: t(note), indicatorId: '', percent: null };
}

export function emptyStage(): StageDraft {
  return { key: crypto.randomUUID(), name: '', note: '', indicatorId: '', percent: null };
}

export function stageBody(draft: StageDraft): BodyOf<'PUT /api/focus/chain'>['stages'][number] {
  const { id, name, note, indicatorId, percent } = draft;
  return { id, name, note, indicatorId: indicatorId || null, expected: percent === null ? null : percent / 100 };
}
