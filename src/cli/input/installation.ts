import type { Text } from '../../core/text.ts';
import { Stop } from '../terminal.ts';

export type Tally = { rows: number };
export type Progress = (table: string, tally: Tally) => void;
type Tallies = Record<string, Tally>;

export type Finding = { code: string; state: 'well' | 'warn' | 'bad'; text: Text };

/** The server is no library of the command line: its data is kept by the program that owns it. */
type Operate = {
  backUp(
    file: string | undefined,
    progress: Progress,
  ): Promise<{ file: string; rows: number; tables: number; bytes: number; secretFile?: string }>;
  restore(
    file: string,
    progress: Progress,
  ): Promise<{
    place: string;
    header: { at: string; version: string };
    tallies: Tallies;
    secret: 'same' | 'other' | 'missing';
    secretFile?: string;
  }>;
  move(to: string, progress: Progress): Promise<{ from: string; place: string; tallies: Tallies; secretFile?: string }>;
  examine(also: { drill: string | boolean; verifyEvents: boolean }): Promise<Finding[]>;
  events(after: number, give: (event: object) => void): Promise<void>;
  migrate(): Promise<string[]>;
  pending(): Promise<string[]>;
};

/** Works on the installation of this machine (`CRUX_DATA`, `CRUX_DATABASE_URL`); what it refuses is a reason to stop. */
export async function onInstallation<Result>(work: (operate: Operate) => Promise<Result>): Promise<Result> {
  const server: { operate: Operate } = await import(new URL('../../server/upkeep/operate.ts', import.meta.url).href);
  try {
    return await work(server.operate);
  } catch (fault) {
    throw hasText(fault) ? new Stop(fault.text) : fault;
  }
}

function hasText(fault: unknown): fault is { text: Text } {
  return fault instanceof Error && 'text' in fault;
}

export function totals(tallies: Tallies): { rows: number; tables: number } {
  const all = Object.values(tallies);
  return { rows: all.reduce((sum, { rows }) => sum + rows, 0), tables: all.length };
}
