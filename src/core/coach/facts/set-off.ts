// Sets words off from Chinese around them: a space where Latin letters, digits or ? meet a Han character.

/** The words with a space at each end that is Latin; for use between Han characters. */
export function setOff(words: string): string {
  const lead = /^[A-Za-z0-9?]/.test(words) ? ' ' : '';
  const tail = /[A-Za-z0-9?%]$/.test(words) ? ' ' : '';
  return `${lead}${words}${tail}`;
}
