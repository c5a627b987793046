export type OwnPostgres = {
  /** May create further databases. */
  url: string;
  pid(): number;
  /** SIGTERM: when all have left; SIGINT: fast; SIGQUIT: immediate. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** After its end: on the same port, with the same data. */
  startAgain(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
};

/** Starts a fresh server with one empty database. */
export function startPostgres(): Promise<OwnPostgres>;
/** Starts a standby that follows `primary` over the wire, from a copy of its data. */
export function startStandby(primary: OwnPostgres): Promise<OwnPostgres>;
