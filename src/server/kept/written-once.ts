export type WrittenOnce<Piece> = {
  /** All of it from the first piece on, as far as it is written and then as it comes. */
  read(): AsyncGenerator<Piece>;
  /** When the last piece is there; rejected when it could not be written to its end. */
  written: Promise<void>;
};

/** What is written once, piece by piece, for as many readers as come meanwhile or later; it does not wait for them. */
export function writtenOnce<Piece>(pieces: AsyncIterable<Piece>): WrittenOnce<Piece> {
  const made: Piece[] = [];
  let isWhole = false;
  let more = Promise.withResolvers<void>();
  const tell = () => {
    more.resolve();
    more = Promise.withResolvers();
  };
  const written = write();
  // Each reader is told of it; nobody has to be there.
  written.catch(() => undefined);

  async function write(): Promise<void> {
    try {
      for await (const piece of pieces) {
        made.push(piece);
        tell();
      }
    } finally {
      isWhole = true;
      tell();
    }
  }

  return {
    written,
    async *read() {
      for (let at = 0; ; at += 1) {
        while (at >= made.length) {
          if (isWhole) return await written;
          await more.promise;
        }
        yield made[at]!;
      }
    },
  };
}
