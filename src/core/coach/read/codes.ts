// Tables by the code of a character: what is asked of every character of a text is answered by one look.

/** The codes of the characters, as a table: `table[code] === 1`. */
export function codesOf(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}
