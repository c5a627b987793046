// The words of a statement as a rewrite takes them over: all of them, without the stop at their end.

export function keptWords(text: string): string {
  return text.trim().replace(/[.。；;，,\s]+$/, '');
}
