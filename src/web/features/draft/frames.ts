import { notKnownYet } from '../../../core/coach/rules/key-result/not-known-yet.ts';
import type { DraftForm, KeyResultForm } from './draft-form.ts';
import { asUnknown } from './unknown-offer.ts';
import type { SpokenFinding } from './use-coach.ts';

/** The skeleton takes the place of the statement that was read. */
export function withFrame(form: DraftForm, { frame = '', keyResult, finding }: SpokenFinding): DraftForm {
  if (finding.rule === notKnownYet.id) return asUnknown(form, keyResult);
  if (frame === '') return form;
  if (keyResult === undefined) return finding.text === form.text ? { ...form, text: frame } : form;
  return withKeyResult(form, keyResult, { text: frame });
}

function withKeyResult(form: DraftForm, key: string | undefined, change: Partial<KeyResultForm>): DraftForm {
  return { ...form, keyResults: form.keyResults.map((one) => (one.key === key ? { ...one, ...change } : one)) };
}

/** Puts the caret where the writing goes on: on the first open place. */
export function focusOn({ keyResult }: Pick<SpokenFinding, 'keyResult'>): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(keyResult === undefined ? 'objective-text' : `key-result-${keyResult}`);
    const field = box?.querySelector('textarea');
    if (field === null || field === undefined) return;
    field.focus();
    const blank = field.value.search(/[?？]/);
    if (blank >= 0) field.setSelectionRange(blank, blank + 1);
  });
}
