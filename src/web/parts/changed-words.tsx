import { wordDiff } from './word-diff.ts';

/** What changed from one wording to the next, in the text itself. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map((part, place) => {
    if (part.kind === 'added') return <ins key={place}>{part.text}</ins>;
    if (part.kind === 'removed') return <del key={place}>{part.text}</del>;
    return part.text;
  });
}
