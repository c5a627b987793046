import type { Database } from './database.ts';
import { type Outage, outageOf } from './outage.ts';

/** After so long without a write nobody knows any more, and the next one tries. */
const remembered = 60_000;

/** Remembers that the last write ended in one of these outages: whoever only reads would not notice them. */
export function watchWrites(inTurn: Database['inTurn'], outages: readonly Outage[]) {
  let refused: { fault: unknown; at: number } | undefined;

  const watched: Database['inTurn'] = async (db, of, work) => {
    try {
      const result = await inTurn(db, of, work);
      refused = undefined;
      return result;
    } catch (fault) {
      const outage = outageOf(fault);
      if (outage !== undefined && outages.includes(outage)) refused = { fault, at: Date.now() };
      throw fault;
    }
  };

  function check(): void {
    if (refused !== undefined && Date.now() - refused.at < remembered) throw refused.fault;
  }

  return { inTurn: watched, check };
}
