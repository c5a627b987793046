const mostBytes = 36_000_000;

/** Written replies by what they depend on; those not asked for longest go first when it gets too much. */
export function replyCache(most: number = mostBytes) {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;
  return {
    get(key: string): Uint8Array | undefined {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key: string, reply: Uint8Array): void {
      drop(key);
      kept.set(key, reply);
      bytes += reply.byteLength;
      for (const oldest of kept.keys()) {
        if (bytes <= most) return;
        drop(oldest);
      }
    },
  };

  function drop(key: string): void {
    bytes -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  }
}
