import { diffArrays } from 'diff';

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** What changed between two wordings, by words in Latin and by characters in Chinese. */
export function wordDiff(before: string, after: string): DiffPart[] {
  return diffArrays(cut(before), cut(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function cut(text: string): string[] {
  return text.match(/\p{Script=Han}|[a-zA-Z0-9.%]+|[^]/gu) ?? [];
}
