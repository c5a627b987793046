/** Control characters, escape sequences, direction marks, invisible signs, halves of pairs: what could make a terminal lie. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a file made safe to show on a terminal: hidden signs become visible, tabs and line breaks spaces; offsets stay. */
export function plain(text: string): string {
  return text.replace(hidden, (sign) => (sign === '\t' || sign === '\n' ? ' ' : '�'.repeat(sign.length)));
}
