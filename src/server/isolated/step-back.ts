import { setPriority } from 'node:os';

/** Of 19. Further back a picture would not come at all while others want every processor. */
export const stepsBack = 5;

/**
 * What takes long gives way to whoever answers requests: where processors are scarce it would hold them up. A process of
 * its own by its id, or the thread that asks; only Linux knows the priority of a thread.
 */
export function stepBack(pid: number | undefined): void {
  if (pid !== undefined) setPriority(pid, stepsBack);
}

export function stepBackAsThread(): void {
  if (process.platform === 'linux') setPriority(stepsBack);
}
