import type { Cycle } from '../../../contract/cycles.ts';
import { daysBetween } from '../../../core/calendar/day.ts';
import { readableFrom } from '../../../core/okr/readable-from.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { keyResultText as text } from './key-result-text.ts';

type Props = {
  keyResult: KeyResultForm;
  cycle: Cycle | undefined;
  onChange: (change: Partial<KeyResultForm>) => void;
};

/** A number that waits for a release: when it can first be read, and whether that is still in the cycle. */
export function ReleaseFields({ keyResult, cycle, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const readable = readableFrom(keyResult);
  const isLate = readable !== undefined && cycle !== undefined && readable > cycle.end;
  const said = keyResult.maturesAfterDays
    ? { late: text.readableLate, inTime: text.readable }
    : { late: text.readableAtOnceLate, inTime: text.readableAtOnce };
  return (
    <>
      <FieldPair narrow>
        <DateInput
          label={t(text.release)}
          value={keyResult.release ?? ''}
          onChange={(value) => onChange({ release: value === '' ? null : value })}
        />
        <NumberInput
          label={t(text.matures)}
          optional
          unit={t(text.days)}
          value={keyResult.maturesAfterDays}
          onChange={(maturesAfterDays) => onChange({ maturesAfterDays })}
        />
      </FieldPair>
      {readable !== undefined && (
        <Quiet>
          {t(isLate ? said.late : said.inTime, {
            release: formatDay(keyResult.release ?? '', lang),
            days: keyResult.maturesAfterDays ?? 0,
            day: formatDay(readable, lang),
            left: cycle === undefined ? '' : Math.abs(daysBetween(readable, cycle.end)),
            end: cycle === undefined ? '' : formatDay(cycle.end, lang),
          })}
        </Quiet>
      )}
    </>
  );
}
