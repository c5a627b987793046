import { type Connector } from '../../../../connectors/connector.ts';
import { connectorOf } from '../../../../connectors/index.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';
import { toProblems } from '../../../http/problems.ts';
import type { Vault } from '../../../secrets/vault.ts';

export type Config = Record<string, unknown>;

export function connectorNamed(id: string): Connector {
  return (
    connectorOf(id) ??
    refuse('source-settings', { problems: [{ path: 'connector', code: 'not-in-list', values: { options: '' } }] })
  );
}

/** Settings of the place apart from those of the question; what neither knows is refused. */
export function checkSettings(connector: Connector, config: Config, part: 'connection' | 'question'): Config {
  const names = Object.keys(connector.config.shape);
  const isOurs = (name: string) => (part === 'connection') === connector.connection.includes(name);
  const unknown = Object.keys(config).filter((name) => !names.includes(name) || !isOurs(name));
  if (unknown.length > 0)
    throw new Refusal('source-settings', {
      problems: [{ path: 'config', code: 'unknown-field', values: { keys: unknown.join(', ') } }],
    });
  const shape = Object.fromEntries(Object.entries(connector.config.shape).filter(([name]) => isOurs(name)));
  // Each field alone: rules over several fields hold for the whole, when the source is read.
  const problems = Object.entries(shape).flatMap(([name, field]) => {
    const { success, error } = (field as { safeParse(value: unknown): { success: boolean; error?: never } }).safeParse(
      config[name],
    );
    return success
      ? []
      : toProblems(error as never).map((problem) => ({
          ...problem,
          path: ['config', name, problem.path].filter(Boolean).join('.'),
        }));
  });
  if (problems.length > 0) throw new Refusal('source-settings', { problems });
  return config;
}

/** What is stored in the open, and what is sealed. */
export function split(connector: Connector, config: Config): { open: Config; secrets: Record<string, string> } {
  const isSecret = (name: string) => connector.secrets.includes(name);
  const given = Object.entries(config).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return {
    open: Object.fromEntries(given.filter(([name]) => !isSecret(name))),
    secrets: Object.fromEntries(given.filter(([name]) => isSecret(name)).map(([name, value]) => [name, String(value)])),
  };
}

export function seal(
  vault: Vault,
  row: Pick<ConnectionsTable, 'organization_id' | 'id'>,
  secrets: Record<string, string>,
): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, vault.seal(value, placeOf(row, name))])),
  );
}

/** All settings of a connection with its secrets, for reading a source and nothing else. */
export function openSettings(vault: Vault, row: ConnectionsTable): Config {
  const sealed = JSON.parse(row.secrets) as Record<string, string>;
  const secrets = Object.entries(sealed).map(([name, text]) => [name, vault.open(text, placeOf(row, name))]);
  return { ...(JSON.parse(row.config) as Config), ...Object.fromEntries(secrets) };
}

type SealedRow = Pick<ConnectionsTable, 'organization_id' | 'id' | 'name' | 'secrets'>;

/** The sealed texts with the key in use; what no key opens stays as it is. */
export function reseal(vault: Vault, row: SealedRow): string {
  const sealed = Object.entries(JSON.parse(row.secrets) as Record<string, string>);
  return JSON.stringify(
    Object.fromEntries(
      sealed.map(([name, text]) => {
        const opened = vault.isCurrent(text) ? undefined : vault.open(text, placeOf(row, name));
        return [name, opened === undefined ? text : vault.seal(opened, placeOf(row, name))];
      }),
    ),
  );
}

/** By which key each secret of a connection opens. */
export function sealedState(vault: Vault, row: SealedRow) {
  const sealed = Object.entries(JSON.parse(row.secrets) as Record<string, string>);
  return sealed.map(([name, text]) => {
    const opens = vault.open(text, placeOf(row, name)) !== undefined;
    const state = !opens ? ('lost' as const) : vault.isCurrent(text) ? ('current' as const) : ('earlier' as const);
    return { connection: row.name, name, state };
  });
}

/** Names of secrets that no key of this installation opens: its secret was changed without a rotation. */
export function lostSecrets(vault: Vault, row: ConnectionsTable): string[] {
  const sealed = Object.entries(JSON.parse(row.secrets) as Record<string, string>);
  return sealed.flatMap(([name, text]) => (vault.open(text, placeOf(row, name)) === undefined ? [name] : []));
}

function placeOf({ organization_id, id }: Pick<ConnectionsTable, 'organization_id' | 'id'>, name: string): string {
  return `${organization_id}/${id}/${name}`;
}
