// Which places of one file tests reached, as it is carried between parts of a report.
// Which lines, branches and functions of a file ran, kept small, so that shards that ran the same code count it once.

/** Keys of places, one a line: those that ran and those that did not, and how many they are. */
export type Places = { ran: string; missed: string; ranCount: number; missedCount: number };

export type CoveredFile = { lines: Places; branches: Places; functions: Places };
