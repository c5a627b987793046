import { suggestType } from '../../../core/coach/facts/suggest-type.ts';
import type { DraftForm } from './draft-form.ts';

/** As it is read and saved: until somebody chooses, the kind is the one the words suggest. */
export function withKind(form: DraftForm): DraftForm {
  if (form.type !== null || form.text.trim() === '') return form;
  const { type } = suggestType(form.text, form.why);
  return type === 'other' ? form : { ...form, type };
}
