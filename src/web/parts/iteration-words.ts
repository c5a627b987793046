import type { Iteration } from '../../contract/iterations.ts';
import { type Lang, say } from '../../core/text.ts';
import { formatDay } from '../lib/format.ts';
import { iterationText } from './iteration-text.ts';

type Days = Pick<Iteration, 'start' | 'end'>;

export function iterationDays({ start, end }: Days, lang: Lang): string {
  return start === end ? formatDay(start, lang) : `${formatDay(start, lang)} – ${formatDay(end, lang)}`;
}

type Choice = Pick<Iteration, 'id' | 'name' | 'current'> & Days;

/** Those that run first, then those ahead, then the ones before, newest first; '' stands for none. */
export function iterationChoices(all: readonly Choice[], today: string, lang: Lang) {
  const over = all.filter((one) => one.end < today && !one.current);
  const rest = all.filter((one) => !over.includes(one));
  const sorted = [
    ...rest.filter((one) => one.current),
    ...rest.filter((one) => !one.current),
    ...over.toSorted((a, b) => (a.start < b.start ? 1 : -1)),
  ];
  return [
    { value: '', label: say(iterationText.none, lang) },
    ...sorted.map((one) => ({
      value: one.id,
      label: `${one.name} · ${iterationDays(one, lang)}${one.current ? ` · ${say(iterationText.now, lang)}` : ''}`,
    })),
  ];
}
