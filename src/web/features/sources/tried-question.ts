import { keep, parseKept, readKept } from '../../lib/kept.ts';

const name = (personId: string, connectionId: string) => `crux-tried:${personId}:${connectionId}`;

/** Keeps the question that a connection answered, for whoever binds a number to it next. */
export function keepTried(personId: string, connectionId: string, config: object): void {
  keep(name(personId, connectionId), JSON.stringify(config));
}

/** The question this person tried last with success; empty when there is none. */
export function triedQuestion(personId: string, connectionId: string): Record<string, unknown> {
  const text = readKept(name(personId, connectionId));
  const kept = text === undefined ? undefined : parseKept(text);
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}
