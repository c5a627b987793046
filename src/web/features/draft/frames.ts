import type { DraftForm } from './draft-form.ts';
import type { SpokenFinding } from './use-coach.ts';

/** The skeleton takes the place of the statement that was read. */
export function withFrame(form: DraftForm, { frame = '', keyResult, finding }: SpokenFinding): DraftForm {
  if (frame === '') return form;
  if (keyResult === undefined) return finding.text === form.text ? { ...form, text: frame } : form;
  return {
    ...form,
    keyResults: form.keyResults.map((one) => (one.key === keyResult ? { ...one, text: frame } : one)),
  };
}

/** Puts the caret where the writing goes on: on the first open place. */
export function focusOn({ keyResult }: SpokenFinding): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(keyResult === undefined ? 'objective-text' : `key-result-${keyResult}`);
    const field = box?.querySelector('textarea');
    if (field === null || field === undefined) return;
    field.focus();
    const blank = field.value.search(/[?？]/);
    if (blank >= 0) field.setSelectionRange(blank, blank + 1);
  });
}
