import type { ConnectionsTable } from '../db/tables/sources.ts';
import type { Vault } from './vault.ts';

/** Settings of a connection or of a question by name, as their connector knows them. */
export type Config = ConnectionsTable['config'];

/** Secrets by name, each sealed for its place. */
export function seal(
  vault: Vault,
  row: Pick<ConnectionsTable, 'organization_id' | 'id'>,
  secrets: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [name, vault.seal(value, placeOf(row, name))]),
  );
}

/** All settings of a connection with its secrets, as far as they open, for reading a source and nothing else. */
export function openSettings(vault: Vault, row: ConnectionsTable): Config {
  const secrets = Object.entries(row.secrets).flatMap(([name, text]) => {
    const opened = vault.open(text, placeOf(row, name));
    return opened === undefined ? [] : [[name, opened] as const];
  });
  return { ...row.config, ...Object.fromEntries(secrets) };
}

export type SealedRow = Pick<ConnectionsTable, 'organization_id' | 'id' | 'name' | 'secrets'>;

/** The sealed texts with the key in use; what no key opens stays as it is. */
export function reseal(vault: Vault, row: SealedRow): Record<string, string> {
  const sealed = Object.entries(row.secrets);
  return Object.fromEntries(
    sealed.map(([name, text]) => {
      const opened = vault.isCurrent(text) ? undefined : vault.open(text, placeOf(row, name));
      return [name, opened === undefined ? text : vault.seal(opened, placeOf(row, name))];
    }),
  );
}

/** By which key each secret of a connection opens. */
export function sealedState(vault: Vault, row: SealedRow) {
  const sealed = Object.entries(row.secrets);
  return sealed.map(([name, text]) => {
    const opens = vault.open(text, placeOf(row, name)) !== undefined;
    const state = !opens ? ('lost' as const) : vault.isCurrent(text) ? ('current' as const) : ('earlier' as const);
    return { connection: row.name, name, state };
  });
}

/** Names of secrets that no key of this installation opens: its secret was changed without a rotation. */
export function lostSecrets(vault: Vault, row: ConnectionsTable): string[] {
  const sealed = Object.entries(row.secrets);
  return sealed.flatMap(([name, text]) => (vault.open(text, placeOf(row, name)) === undefined ? [name] : []));
}

export function placeOf(
  { organization_id, id }: Pick<ConnectionsTable, 'organization_id' | 'id'>,
  name: string,
): string {
  return `${organization_id}/${id}/${name}`;
}
