import { type LogState, verifyLogs } from '../events/verify-chain.ts';
import type { Settings } from '../operator/settings.ts';
import { chainKeyState, findChainKey } from '../secrets/chain-key.ts';
import { hasSecret, readKeys } from '../secrets/keys.ts';
import { type Vault, openVault } from '../secrets/vault.ts';
import { listChainRead, listLogHeads } from '../store/event-chain.ts';
import { withDatabase } from './open-source.ts';

/** Recomputes the log of every organization, with the key if the secret here opens it. */
export function verifyEvents(settings: Settings): Promise<LogState[]> {
  return withDatabase(settings, async ({ db }) => {
    return verifyLogs(db, hasSecret(settings) ? await findChainKey(db, openHere(settings)) : undefined);
  });
}

/** Whoever only looks makes no secret. */
export function logKeyState(settings: Settings): ReturnType<typeof chainKeyState> {
  return withDatabase(settings, ({ db }) => chainKeyState(db, hasSecret(settings) ? openHere(settings) : undefined));
}

function openHere(settings: Settings): Vault {
  const { secret, others } = readKeys(settings);
  return openVault(secret, others);
}

const portion = 500;

/** Hands out every event, organization by organization, oldest first. */
export function exportEvents(settings: Settings, after: number, give: (event: object) => void): Promise<void> {
  return withDatabase(settings, async ({ db }) => {
    for (const { organizationId } of await listLogHeads(db))
      for (let last = after; ; ) {
        const rows = await listChainRead(db, organizationId, last, portion);
        for (const row of rows) give(row);
        last = rows.at(-1)?.seq ?? last;
        if (rows.length < portion) break;
      }
  });
}
