import { type ComponentProps, useRef, useState } from 'react';
import { spaced } from '../../core/calendar/format-day.ts';
import { readDate } from '../../core/numbers/read-date.ts';
import type { Lang } from '../../core/text.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './date-box.module.css';
import { Icon } from './icon.tsx';

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange' | 'min' | 'max'> & {
  /** `2026-11-28`, or empty. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string) => void;
};

/** A day in the page's language, whatever the browser speaks: typed as people write dates, or picked. */
export function DateBox({ value, min, max, onChange, ...input }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  return (
    <span className={styles.box}>
      <input
        {...input}
        type="text"
        autoComplete="off"
        placeholder={t({ en: 'year-month-day', zh: '年-月-日' })}
        value={typed ?? longDay(value, lang)}
        aria-invalid={isWrong || input['aria-invalid'] || undefined}
        onFocus={() => setTyped(value)}
        onBlur={() => {
          // What cannot be read stays to be mended.
          if (!isWrong) setTyped(undefined);
        }}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const day = text.trim() === '' ? '' : dayIn(text);
          const isOut = day !== undefined && day !== '' && ((min ?? day) > day || (max ?? day) < day);
          setWrong(day === undefined || isOut);
          if (day !== undefined && !isOut) onChange(day);
        }}
      />
      <button
        type="button"
        className={styles.pick}
        aria-label={t({ en: 'Choose a day', zh: '选择日期' })}
        onClick={() => picker.current?.showPicker()}
      >
        <Icon name="calendar" size={16} />
      </button>
      <input
        ref={picker}
        className={styles.picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value}
        min={min}
        max={max}
        onChange={(event) => {
          setTyped(undefined);
          setWrong(false);
          onChange(event.currentTarget.value);
        }}
      />
    </span>
  );
}

/** The one day that is meant; a week or a month is none. */
function dayIn(text: string): string | undefined {
  const read = readDate(text) ?? readDate(text.replace(/\s/g, ''));
  return read !== undefined && read.from === read.to ? read.from : undefined;
}

/** `28 Nov 2026`, `2026 年 11 月 28 日` */
function longDay(day: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return spaced(format.format(new Date(`${day}T00:00:00Z`)), lang);
}
