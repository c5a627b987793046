let loaded: string | undefined;
let answering: string | undefined;

/** Told of each reply: which version of the program gave it. The first is the one this page came from. */
export function heardVersion(version: string | null): void {
  if (version === null) return;
  loaded ??= version;
  answering = version;
}

/** The server was upgraded since this page was loaded. */
export function isOutdated(): boolean {
  return answering !== loaded;
}
