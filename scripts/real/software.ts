// Series of releases: how often, how many of them unfinished, what they mend.
import { jsonOf, textOf } from './packages.ts';
import { levels, type Maker, perStep, shares, totals } from './shape.ts';

type Release = { published_at: string; prerelease: boolean; npm_package_name?: string; version: string };
type Feature = { status?: { baseline_low_date?: string } };
type Browsers = { browsers: Record<string, { releases: Record<string, { release_date?: string }> }> };

const days = (dates: readonly string[], length: number) =>
  perStep(dates, (day) => day, length).map((step) => step.length);

export const software: Record<string, Maker> = {
  electron: () => {
    const releases = (jsonOf('electron-releases', 'lite.json') as Release[]).filter(
      ({ published_at: at }) => at >= '2017',
    );
    const weeks = perStep(releases, ({ published_at: at }) => at, 7);
    const final = releases.filter(({ version }) => !version.includes('-'));
    const counts = weeks.map((week) => week.length);
    const isNightly = ({ version }: Release) => version.includes('nightly');
    return [
      levels('releases a week', 'level, weekly', counts),
      totals('releases', 'running total, weekly', counts),
      totals(
        'releases',
        'running total, daily',
        perStep(releases, ({ published_at: at }) => at, 1).map((day) => day.length),
      ),
      totals(
        'final releases',
        'rare events',
        perStep(final, ({ published_at: at }) => at, 7).map((week) => week.length),
      ),
      shares(
        'nightly releases',
        'share with counts',
        weeks.map((week) => ({ hits: week.filter(isNightly).length, cases: week.length })),
      ),
      shares(
        'releases before the final',
        'share with counts',
        weeks.map((week) => ({ hits: week.filter(({ version }) => version.includes('-')).length, cases: week.length })),
      ),
    ];
  },
  'web-features': () => {
    const { features } = jsonOf('web-features', 'data.json') as { features: Record<string, Feature> };
    const dates = Object.values(features).flatMap(({ status }) => status?.baseline_low_date?.replace('≤', '') ?? []);
    const since = dates.filter((day) => day >= '2016');
    return [
      totals('features in every browser', 'running total, weekly', days(since, 28)),
      totals('features in every browser, by the week', 'running total, weekly', days(since, 7)),
    ];
  },
  browsers: () => {
    const { browsers } = jsonOf('@mdn/browser-compat-data', 'data.json') as Browsers;
    const of = (name: string) =>
      Object.values(browsers[name]?.releases ?? {})
        .flatMap(({ release_date: day }) => day ?? [])
        .filter((day) => day >= '2012' && day <= '2026');
    const all = Object.keys(browsers).flatMap(of);
    return [
      totals('releases of browsers', 'running total, weekly', days(all, 7)),
      totals('releases of browsers', 'running total, daily', days(all, 1)),
      ...['nodejs', 'safari', 'deno', 'samsunginternet_android', 'opera'].map((name) =>
        totals(`releases of ${name}`, 'rare events', days(of(name), 7)),
      ),
      totals('releases of safari and node', 'rare events', days([...of('safari'), ...of('nodejs')], 7)),
    ];
  },
  karma: () => {
    const releases = textOf('karma', 'CHANGELOG.md')
      .split(/^#+ (?=\[|<a|v?\d)/m)
      .flatMap((part) => {
        const at = /\((20\d\d-\d\d-\d\d)\)/.exec(part.split('\n')[0] ?? '')?.[1];
        const [, fixes = ''] = part.split('Bug Fixes');
        const lines = (text: string) => text.match(/^\* /gm)?.length ?? 0;
        return at === undefined ? [] : [{ at, entries: lines(part), fixes: lines(fixes.split('###')[0] as string) }];
      })
      .toReversed();
    return [
      totals(
        'releases',
        'rare events',
        days(
          releases.map(({ at }) => at),
          7,
        ),
      ),
      totals(
        'releases, by the month',
        'rare events',
        days(
          releases.map(({ at }) => at),
          28,
        ),
      ),
      shares(
        'fixes among changes',
        'share with counts',
        releases.map(({ fixes, entries }) => ({ hits: fixes, cases: entries })),
      ),
    ];
  },
};
