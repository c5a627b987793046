// Tells what somebody left empty from what nobody was asked: only the first lets a rule speak.

/** `null`, blank text and an empty list are known to be missing; `undefined` means that nobody has said. */
export function isKnownMissing(value: string | readonly unknown[] | object | null | undefined): boolean {
  if (value === undefined) return false;
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
