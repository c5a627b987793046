/** Who wants to hear of a change: `listen` fits `useSyncExternalStore`, `tell` calls them all. */
export function makeListeners(): { listen: (listener: () => void) => () => void; tell: () => void } {
  const all = new Set<() => void>();
  return {
    listen(listener) {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell() {
      for (const listener of all) listener();
    },
  };
}
