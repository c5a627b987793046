// A milestone as a table: each step with its due day, when it was accepted, its weight and the sum by then.
import { formatNumber } from '../format-value.ts';
import { say } from '../text.ts';
import { type BurnUp, wholeWeight } from './burn-up.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartTable } from './chart-table.ts';
import { chartWords as words } from './chart-words.ts';
import { dayOf } from './plot.ts';
import { burnUpOnWall } from './wall-time.ts';

export function burnUpTable(burnUp: BurnUp, look: ChartLook): ChartTable {
  const { steps, finish } = burnUpOnWall(burnUp);
  const { lang } = look;
  const number = (value: number) => formatNumber(value, lang);
  const whole = number(wholeWeight(steps));
  const by = (at: string) =>
    steps.reduce((sum, step) => sum + (step.acceptedAt !== null && step.acceptedAt <= at ? step.weight : 0), 0);
  return {
    columns: [
      { name: say(words.step, lang) },
      { name: say(words.due, lang) },
      { name: say(words.accepted, lang) },
      { name: say(words.weight, lang), isNumber: true },
      { name: say(words.sum, lang), isNumber: true },
    ],
    rows: [
      ...(finish === null ? [] : [finishRow(finish, look)]),
      ...steps.map(({ text, due, acceptedAt, weight }) => [
        text,
        due === null ? '–' : dayOf(due, look),
        acceptedAt === null ? say(words.open, lang) : dayOf(acceptedAt, look),
        number(weight),
        acceptedAt === null ? '' : `${number(by(acceptedAt))} / ${whole}`,
      ]),
    ],
  };
}

function finishRow({ low, median, high }: NonNullable<BurnUp['finish']>, look: ChartLook): string[] {
  const band = { low: dayOf(low, look), high: dayOf(high, look) };
  return [say(words.finish, look.lang), dayOf(median, look), say(words.band, look.lang, band), '', ''];
}
