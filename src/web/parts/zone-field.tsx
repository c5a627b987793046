import { useId, useState } from 'react';
import { isZone } from '../../core/calendar/offset.ts';
import { TextInput } from '../kit/text-input.tsx';
import { useLanguage, useText } from '../lib/language.tsx';
import { joined } from '../lib/joined.ts';
import { allZones, offsetOf } from '../lib/zone.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
};

/** A time zone by its name: typed, or found in the list by a part of the name or by its offset. */
export function ZoneField({ label, value, onChange, hint, error, optional = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const list = useId();
  const [opened] = useState(() => new Date());
  const time = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeStyle: 'short',
    timeZone: isZone(value) ? value : 'UTC',
  });
  const now = isZone(value) ? t(text.now, { offset: offsetOf(value), time: time.format(opened) }) : '';
  return (
    <>
      <TextInput
        label={label}
        value={value}
        onChange={onChange}
        hint={joined([now, hint], lang)}
        error={error}
        optional={optional}
        list={list}
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id={list}>
        {allZones().map(({ zone, offset }) => (
          <option key={zone} value={zone}>
            {offset}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** What is wrong with what stands in the field; nothing where it is a zone. */
export function zoneProblem(zone: string, say: ReturnType<typeof useText>): string | undefined {
  return isZone(zone.trim()) ? undefined : say(text.unknown);
}

const text = {
  now: { en: '{offset}, now {time}.', zh: '{offset}，现在 {time}。' },
  unknown: { en: 'There is no such time zone. Choose one from the list.', zh: '没有这个时区，请从列表里选一个。' },
};
