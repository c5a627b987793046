import { rules } from '../../core/coach/rules/index.ts';
import { useText } from '../lib/language.tsx';

/** The question a rule of the coach asks; a rule that is no longer known shows its id. */
export function RuleQuestion({ rule }: { rule: string }) {
  const t = useText();
  const known = rules.find((one) => one.id === rule);
  return known === undefined ? rule : t(known.ask);
}
