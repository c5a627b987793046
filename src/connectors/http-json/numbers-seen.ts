// The numbers that stand in an answer, each with the path that leads to it: to choose from when the asked one is not there.

export type NumberSeen = { path: string; value: number };

const most = 40;
const deepest = 8;
/** Of a list its first and last say what the others are like. */
const ofAList = 2;

/** In the order they stand there. A place that no path can name is left out. */
export function numbersSeen(data: unknown): NumberSeen[] {
  const seen: NumberSeen[] = [];
  walk(data, '$', 0, seen);
  return seen.slice(0, most);
}

function walk(data: unknown, path: string, depth: number, seen: NumberSeen[]): void {
  if (seen.length >= most || depth > deepest) return;
  if (typeof data === 'number' && Number.isFinite(data)) {
    seen.push({ path, value: data });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    const ends = data.length <= ofAList ? data.map((_, at) => at) : [0, -1];
    for (const at of ends) walk(data.at(at), `${path}[${at}]`, depth + 1, seen);
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const step = stepTo(name);
    if (step !== undefined) walk(value, path + step, depth + 1, seen);
  }
}

function stepTo(name: string): string | undefined {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return `.${name}`;
  return name.includes("'") ? undefined : `['${name}']`;
}
