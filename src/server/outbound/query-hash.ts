import { createHash } from 'node:crypto';
import type { Connector } from '../../connectors/connector.ts';

/** Tells whether two numbers were asked for by the same definition; the settings as the connector's schema gives them. */
export function queryHash<Config extends Connector['config']>(
  connector: Pick<Connector<Config>, 'query'>,
  settings: Parameters<Connector<Config>['query']>[0],
): string {
  return createHash('sha256').update(connector.query(settings)).digest('hex').slice(0, 16);
}
