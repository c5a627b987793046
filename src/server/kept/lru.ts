export type Kept<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
};

export type Room<Value> = {
  most: number;
  /** What a value takes of it; absent, each takes one. */
  sizeOf?: (value: Value) => number;
};

/** Values by key while there is room; those not asked for longest go first. */
export function lru<Value>({ most, sizeOf = () => 1 }: Room<Value>): Kept<Value> {
  const kept = new Map<string, Value>();
  let size = 0;

  function drop(key: string): void {
    const value = kept.get(key);
    if (value === undefined) return;
    size -= sizeOf(value);
    kept.delete(key);
  }

  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      // A Map keeps the order in which its keys came.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      drop(key);
      kept.set(key, value);
      size += sizeOf(value);
      for (const oldest of kept.keys()) {
        if (size <= most) return;
        drop(oldest);
      }
    },
    delete: drop,
    clear() {
      kept.clear();
      size = 0;
    },
  };
}
