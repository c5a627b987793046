import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StartFailure } from '../../operator/start-failure.ts';

/** Lies beside a file whose content lives in another database now; `to` carries no password. */
export const moveMarker = (file: string): string => `${file}.moved`;

export function markMoved(file: string, to: string): void {
  writeFileSync(moveMarker(file), `${JSON.stringify({ to, at: new Date().toISOString() })}\n`, { mode: 0o600 });
}

/** What stands there now is no copy that was left behind. */
export function unmarkMoved(file: string): void {
  rmSync(moveMarker(file), { force: true });
}

/** Whoever worked on the file that was left behind would see old data and write what nobody reads. */
export function refuseMoved(file: string): void {
  const marker = moveMarker(file);
  if (existsSync(marker)) throw new StartFailure('database-moved', { place: file, to: placeIn(marker), marker });
}

function placeIn(marker: string): string {
  // By hand it may have become anything: that it is there is enough.
  return /"to":"([^"]*)"/.exec(readFileSync(marker, 'utf8'))?.[1] ?? '…';
}
