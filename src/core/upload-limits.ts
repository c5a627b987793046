// How large what is sent to us may be: each limit once, for the contract, the readers and the command line.

/** In bytes: the files of one push together, sent as multipart/form-data. */
export const largestUpload = 256_000_000;

/** In bytes: the same push as JSON. */
export const largestJsonPush = 20_000_000;

/** In characters: a report that can only be understood as a whole, and reports that are given as text, all together. */
export const largestText = 32_000_000;

/** As people say it: `256 MB`. */
export function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}
