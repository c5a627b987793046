// The question that a rule asks, for whoever knows only its id.
import type { Text } from '../text.ts';
import { rules } from './rules/index.ts';

const asks = new Map(rules.map(({ id, ask }) => [id, ask]));

/** A rule that is no longer known shows its id. */
export function askOfRule(id: string): Text {
  return asks.get(id) ?? { en: id, zh: id };
}
