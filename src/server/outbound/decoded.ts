/** A part of an address as it was meant. A bare percent sign, as in a password, is no escape: then it stays as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
