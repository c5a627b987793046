/** The calendar quarter a day lies in, as a cycle. */
export function quarterOf(day: Date): { name: string; start: string; end: string } {
  const year = day.getFullYear();
  const quarter = Math.floor(day.getMonth() / 3) + 1;
  const iso = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return { name: `${year}-Q${quarter}`, start: iso(quarter * 3 - 3, 1), end: iso(quarter * 3, 0) };
}
