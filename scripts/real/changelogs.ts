// Series of the changelogs of libraries: releases, what each changed, how much of it mends.
import { isoDay, byMonth, levels, type Maker, perStep, percentages, shares, totals } from './shape.ts';
import { textOf } from './packages.ts';

type Release = { at: string; entries: number; fixes: number };

const heading = /^(?:#+ )?\[?v?\d+\.\d+\.\d+/;
const date = /\d{4}-\d{2}-\d{2}|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+,? \d{4}/;

/** A heading whose date stands in the line after it, as one line. */
const dateBelow = /^(#+ \[?v?\d+\.\d+\.\d+[^\n\d]*)\n+([*_`](?:Released )?[\w, -]+[*_`])$/gm;

/** Every dated heading begins a release; a line with a bullet is an entry, and mends when it or the heading above it says so. */
function releasesOf(text: string): Release[] {
  const releases: Release[] = [];
  let isMending = false;
  for (const line of text.replaceAll(dateBelow, '$1 $2').split('\n')) {
    const found = heading.test(line) ? date.exec(line)?.[0] : undefined;
    if (found)
      releases.push({
        at: isoDay(Date.parse(`${found.replace(/(\d [A-Z][a-z]+),/, '$1')} UTC`)),
        entries: 0,
        fixes: 0,
      });
    if (line.startsWith('#')) isMending = /fix/i.test(line);
    const release = releases.at(-1);
    if (!release || !/^ {0,4}[*-] /.test(line)) continue;
    release.entries += 1;
    release.fixes += Number(isMending || /\bfix/i.test(line));
  }
  return releases.toSorted((a, b) => a.at.localeCompare(b.at));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function changelog(text: string): ReturnType<Maker> {
  const releases = releasesOf(text);
  const weeks = perStep(releases, ({ at }) => at, 7);
  const entries = (some: readonly Release[]) => sum(some.map((one) => one.entries));
  const months = byMonth(releases, ({ at }) => at);
  const fixed = (some: readonly Release[]) => ({ hits: sum(some.map(({ fixes }) => fixes)), cases: entries(some) });
  const gaps = releases
    .slice(1)
    .map(({ at }, i) => (Date.parse(at) - Date.parse((releases[i] as Release).at)) / 86_400_000);
  return [
    totals('entries', 'running total, weekly', weeks.map(entries)),
    totals(
      'releases',
      'rare events',
      weeks.map((week) => week.length),
    ),
    levels('entries a month', 'level, monthly or yearly', months.map(entries)),
    levels('days since the release before', 'level, weekly', gaps),
    shares('fixes, by the month', 'share with counts', months.map(fixed)),
    shares(
      'fixes, by the release',
      'share with counts',
      releases.map((release) => fixed([release])),
    ),
    percentages('fixes, by the month', months.map(fixed)),
  ];
}

/** What was written for each day, also where nothing was. */
export function entriesADay(text: string): number[] {
  return perStep(releasesOf(text), ({ at }) => at, 1).map((day) => sum(day.map((one) => one.entries)));
}

export const changelogs: Record<string, Maker> = {
  'eslint-changes': () => changelog(textOf('eslint', 'CHANGELOG.md')),
  'express-changes': () => changelog(textOf('express', 'History.md')),
  'mongoose-changes': () => changelog(textOf('mongoose', 'History.md')),
  'googleapis-changes': () => changelog(textOf('googleapis', 'CHANGELOG.md')),
  'helmet-changes': () => changelog(textOf('helmet', 'CHANGELOG.md')),
  'sinon-changes': () => changelog(textOf('sinon', 'CHANGELOG.md')),
  'knex-changes': () => changelog(textOf('knex', 'CHANGELOG.md')),
};
