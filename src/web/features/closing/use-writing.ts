import { useState } from 'react';

/**
 * Is the form open? It opens by itself for the objective whose turn it is, and stays open whatever arrives from others,
 * until the person is done with it.
 */
export function useWriting(may: boolean, isTurn: boolean): [boolean, (writing: boolean) => void] {
  const [wanted, setWanted] = useState<boolean>();
  const [opened, setOpened] = useState(false);
  if (isTurn && !opened && wanted === undefined) setOpened(true);
  return [may && (wanted ?? opened), setWanted];
}
