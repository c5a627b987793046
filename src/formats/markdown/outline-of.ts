// For tests: what a document was read as, one line per statement.
import { readMarkdown } from './read-markdown.ts';

/** `O text`, `- text`, with owner, priority, state and result behind it; unread lines as `? text`. */
export function outlineOf(source: string): string[] {
  const read = readMarkdown(source);
  const told = (
    place: { priority?: string | undefined; state?: string | undefined; result?: string | undefined },
    owner: string | null | undefined,
  ) =>
    [owner && `@${owner}`, place.priority, place.state, place.result && `=> ${place.result}`].filter(Boolean).join(' ');
  const lines = read.sets.flatMap(({ set, objective, places }) => [
    `O ${set.objective.text} ${told(objective, set.objective.owner)}`.trim(),
    ...places.map((place, index) => `- ${place.text} ${told(place, set.keyResults[index]?.owner)}`.trim()),
  ]);
  return [...lines, ...read.unread.map(({ text }) => `? ${text}`)];
}
