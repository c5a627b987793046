import type { PickerChoice } from '../kit/picker.tsx';

/** People to pick from; `none` stands before them. */
export function personChoices(people: readonly { id: string; name: string }[], none: string): PickerChoice<string>[] {
  return [{ value: '', label: none }, ...people.map(({ id, name }) => ({ value: id, label: name }))];
}
