import { useSyncExternalStore } from 'react';

/** Up to here a screen is too narrow to look around in. */
const query = '(max-width: 700px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}

function listen(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
