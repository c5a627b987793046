// Builds patterns from lists of words, one piece a line, so that a change of one word is a change of one line.

type Parts = readonly (string | RegExp)[];

/** The pieces as one group, longest first; a piece may hold pattern signs, and another list as `${…}`. */
export function any({ raw }: TemplateStringsArray, ...parts: Parts): string {
  const text = raw.map((piece, i) => piece + sourceOf(parts[i])).join('');
  const pieces = text.split('\n').map((piece) => piece.trim());
  const kept = pieces.filter((piece) => piece !== '').sort((a, b) => b.length - a.length);
  return `(?:${kept.join('|')})`;
}

/** Matches a text that is one of the pieces. */
export function whole(list: TemplateStringsArray, ...parts: Parts): RegExp {
  return new RegExp(`^${any(list, ...parts)}$`);
}

/** Matches a text that starts with one of the pieces. */
export function leads(list: TemplateStringsArray, ...parts: Parts): RegExp {
  return new RegExp(`^${any(list, ...parts)}`);
}

/** Matches a text that holds one of the pieces. */
export function holds(list: TemplateStringsArray, ...parts: Parts): RegExp {
  return new RegExp(any(list, ...parts));
}

function sourceOf(part: string | RegExp | undefined): string {
  return typeof part === 'object' ? part.source : (part ?? '');
}
