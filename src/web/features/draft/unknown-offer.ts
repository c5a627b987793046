import type { Finding } from '../../../core/coach/finding.ts';
import { noNumber } from '../../../core/coach/rules/key-result/no-number.ts';
import { notKnownYet } from '../../../core/coach/rules/key-result/not-known-yet.ts';
import { onlyAName } from '../../../core/coach/rules/key-result/only-a-name.ts';
import { taskAsKr } from '../../../core/coach/rules/key-result/task-as-kr.ts';
import { vagueVerb } from '../../../core/coach/rules/key-result/vague-verb.ts';
import { placeholder } from '../../../core/coach/rules/set/placeholder.ts';
import type { DraftForm } from './draft-form.ts';

/** They ask for a number; whoever honestly has none yet has a way out beside it, in whatever words they wrote it. */
const askingForNumber = [noNumber, onlyAName, vagueVerb, placeholder, taskAsKr].map(({ id }) => id);

/** Saying that nobody can know yet is an answer to it. */
export function offersUnknown({ rule, place }: Finding): boolean {
  return place.at === 'key-result' && (rule === notKnownYet.id || askingForNumber.includes(rule));
}

/** The key result as one that nobody can measure yet; its words stay. */
export function asUnknown(form: DraftForm, key: string | undefined): DraftForm {
  const keyResults = form.keyResults.map((one) =>
    one.key === key ? { ...one, kind: 'unknown' as const, measure: 'change' as const } : one,
  );
  return { ...form, keyResults };
}
