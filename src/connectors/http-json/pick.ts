// The part of JSONPath that names one place: `$.a.b[0]['c d'][-1]`.

export type Step = string | number;

/** The steps of a path; the leading `$` may be left out. `undefined` when it is no path to one place. */
export function parsePath(path: string): Step[] | undefined {
  const steps: Step[] = [];
  const part = /\.?([\p{L}\p{N}_$@-]+)|\[\s*(-?\d{1,9})\s*\]|\[\s*'([^']*)'\s*\]|\[\s*"([^"]*)"\s*\]/uy;
  const start = /^\$(?=[.[]|$)/.test(path) ? 1 : 0;
  part.lastIndex = start;
  while (part.lastIndex < path.length) {
    const found = part.exec(path);
    if (!found) return undefined;
    const [whole, name, index, single, double] = found;
    if (name !== undefined && !whole.startsWith('.') && steps.length > 0) return undefined;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
  }
  return steps;
}

/** What stands there, `undefined` when nothing does; a negative index counts from the end. Only own keys are seen. */
export function pick(data: unknown, steps: readonly Step[]): unknown {
  let here: unknown = data;
  for (const step of steps) {
    if (Array.isArray(here)) here = here.at(typeof step === 'number' ? step : Number.NaN);
    else if (typeof here === 'object' && here !== null && Object.hasOwn(here, step))
      here = (here as Record<string, unknown>)[step];
    else return undefined;
    if (Array.isArray(here) && steps.length === 0) return here;
  }
  return here;
}
