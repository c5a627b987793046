import type { Endpoint } from '../../contract/endpoint.ts';
import { bodies } from './bodies.ts';
import type { Visitor } from './open-test-app.ts';
import type { Params } from './scene.ts';

/** What an endpoint cannot be asked without. */
const queries: Record<string, string> = {
  'search.search': '?q=x',
  'alignments.choices': '?direction=serves',
  'overviews.items': '?count=late',
  'why.cycle': '?number=late',
  'indicators.start': '?cycle={cycleId}',
};

/** Asks an endpoint with these ids, and with a body that is right as far as the ids are. */
export function send(who: Visitor, { name, row }: { name: string; row: Endpoint }, params: Params): Promise<Response> {
  const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? 'missing');
  const query = (queries[name] ?? '').replace('{cycleId}', params['cycleId'] ?? 'missing');
  const body = row.body
    ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(bodies[name]?.(params) ?? {}) }
    : {};
  return who.fetch(path + query, { method: row.method, ...body });
}
