// Walks a zod model along a path, to know which keys could stand there.
import type { z } from 'zod';

/** The keys of the map the model expects at a path; of a union, the branch that shares most keys with what was found. */
export function keysAt(model: z.ZodType, path: readonly PropertyKey[], found: unknown): string[] {
  const maps = modelsAt(model, path).filter((one) => one.def.type === 'object');
  const given = new Set(found !== null && typeof found === 'object' ? Object.keys(found) : []);
  const shared = (keys: string[]) => keys.filter((key) => given.has(key)).length;
  const best = maps.map((one) => Object.keys(one.def.shape ?? {})).toSorted((a, b) => shared(b) - shared(a))[0];
  return best ?? [];
}

/** What zod keeps of a model, as far as it is walked here. */
type Walked = {
  def: {
    type: string;
    innerType?: Walked;
    element?: Walked;
    options?: Walked[];
    shape?: Record<string, Walked>;
    valueType?: Walked;
  };
};

function modelsAt(model: z.ZodType, path: readonly PropertyKey[]): Walked[] {
  let here = unwrap(model as unknown as Walked);
  for (const key of path) here = here.flatMap((one) => unwrap(inside(one, key)));
  return here;
}

function inside({ def }: Walked, key: PropertyKey): Walked | undefined {
  if (def.type === 'object') return def.shape?.[String(key)];
  return def.type === 'array' ? def.element : def.valueType;
}

function unwrap(model: Walked | undefined): Walked[] {
  if (!model) return [];
  if (model.def.options) return model.def.options.flatMap(unwrap);
  return model.def.innerType ? unwrap(model.def.innerType) : [model];
}
