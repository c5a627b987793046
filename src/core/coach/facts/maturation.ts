// How long after a release a value can first be read, judged by the window its words name.

/** Days until the named window has passed once (day-30 retention: 30, month-2: 60); undefined: no window is named. */
export function maturationDays(text: string): number | undefined {
  for (const [pattern, days] of windows) {
    const match = pattern.exec(text);
    if (match) return days * (match[1] ? Number(match[1]) : 1);
  }
  return undefined;
}

const windows: [RegExp, number][] = [
  [/次月|month[- ]?2|second month/i, 60],
  [/次周|week[- ]?2\b|second week/i, 14],
  [/次日|next[- ]day|\bday[- ]?1\b|\bD1\b/i, 1],
  [/(\d{1,3}) ?[日天](?:内)?(?:滚动)?留存/, 1],
  [/第 ?(\d{1,3}) ?[日天]/, 1],
  [/\b(?:day[- ]?|D)(\d{1,3})\b/i, 1],
  [/\b(\d{1,3})[- ]day\b/i, 1],
  [/第 ?(\d{1,2}) ?周/, 7],
  [/\bweek[- ]?(\d{1,2})\b/i, 7],
];
