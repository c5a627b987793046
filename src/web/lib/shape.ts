/**
 * The names of all fields of a value, those of a list by its first item: two values of one shape can stand for each
 * other. Kept with what was typed, so that a later version of the page knows whether it can go on with it. Fields by
 * which a dictionary is looked up are no names: write it empty.
 */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? '' : shapeOf(value[0])}]`;
  if (typeof value !== 'object' || value === null) return '';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${fields
    .map(([name, one]) => name + shapeOf(one))
    .toSorted()
    .join()}}`;
}

/**
 * What a person wrote in it, line by line: all words and numbers, except what the same field of `like` holds (what a
 * form begins with) and the ids of records.
 */
export function wordsIn(value: unknown, like?: unknown): string[] {
  const usual = new Set(leavesOf('', like).map(([name, words]) => `${name}: ${words}`));
  const written = leavesOf('', value).filter(([name, words]) => !usual.has(`${name}: ${words}`) && !isId(words));
  return [...new Set(written.map(([, words]) => words))];
}

/** Each word or number with the name of its field. */
function leavesOf(name: string, value: unknown): [name: string, words: string][] {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    return Object.entries(value).flatMap(([field, one]) => leavesOf(isList ? name : field, one));
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const words = String(value).trim();
  return words === '' ? [] : [[name, words]];
}

function isId(words: string): boolean {
  return /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/.test(words);
}
