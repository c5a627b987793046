import { useSyncExternalStore } from 'react';
import { makeListeners } from '../lib/listeners.ts';

/** A piece that is fetched with its first use, once for the page; a hook that knows whether it is there. */
export function makeLater<Piece>(fetchPiece: () => Promise<Piece>) {
  let piece: Piece | undefined;
  let isLost = false;
  let isAsked = false;
  const { listen, tell } = makeListeners();
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    void fetchPiece()
      .then(
        (fetched) => {
          piece = fetched;
        },
        // Offline, or a newer server: what stands in for it goes on working.
        () => {
          isLost = true;
          isAsked = false;
        },
      )
      .then(tell);
  };
  return function useLater() {
    const there = useSyncExternalStore(listen, () => piece);
    const lost = useSyncExternalStore(listen, () => isLost);
    return { piece: there, isLost: lost && there === undefined, load };
  };
}
