// The operations of a SCIM `PATCH`, as directories send them: names in any case, one value or several.
import { refuse } from '../../core/refusal.ts';

export type ScimOperation = { op: 'add' | 'remove' | 'replace'; path: string | undefined; value: unknown };

const most = 1000;

export function readOperations(body: unknown): ScimOperation[] {
  const said = isObject(body) ? (body['Operations'] ?? body['operations']) : undefined;
  if (!Array.isArray(said) || said.length === 0 || said.length > most) return refuse('scim-syntax');
  return said.map((one: unknown) => {
    if (!isObject(one)) return refuse('scim-syntax');
    const { path, value } = one;
    const op = String(one['op']).toLowerCase();
    if (op !== 'add' && op !== 'remove' && op !== 'replace') return refuse('scim-syntax');
    if (path !== undefined && (typeof path !== 'string' || path.length > 300)) return refuse('scim-syntax');
    if (op === 'remove' && path === undefined) return refuse('scim-syntax');
    return { op, path: path as string | undefined, value };
  });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
