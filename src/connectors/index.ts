// The list of connectors, one per folder.
import type { Connector } from './connector.ts';
import { csv } from './csv/index.ts';
import { github } from './github/index.ts';
import { gitlab } from './gitlab/index.ts';
import { httpJson } from './http-json/index.ts';
import { matomo } from './matomo/index.ts';
import { ownIndicators } from './own-indicators/index.ts';
import { plausible } from './plausible/index.ts';
import { prometheus } from './prometheus/index.ts';
import { sample } from './sample/index.ts';
import { sentry } from './sentry/index.ts';
import { sql } from './sql/index.ts';
import { umami } from './umami/index.ts';

/** Each reads its own settings only after its own schema parsed them, so the list may forget their types. */
export const connectors = [
  prometheus,
  github,
  gitlab,
  sql,
  httpJson,
  csv,
  umami,
  plausible,
  matomo,
  sentry,
  ownIndicators,
  sample,
] as unknown as readonly Connector[];

export function connectorOf(id: string): Connector | undefined {
  return connectors.find((one) => one.id === id);
}
