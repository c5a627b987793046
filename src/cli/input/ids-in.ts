/** The ids in an address, the last first: the page of an objective names a key result behind `#`. */
export function idsIn(given: string): string[] {
  const ids = given.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi)?.toReversed() ?? [];
  return ids.length > 0 ? ids : [given];
}
