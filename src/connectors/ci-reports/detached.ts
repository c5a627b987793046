// Copies a piece of a larger text, so that keeping the piece does not keep the whole text in memory.

export function detached(piece: string): string {
  // Engines keep a slice as a view of the text it was cut from; of this one it is the copy.
  return ` ${piece}`.slice(1);
}
