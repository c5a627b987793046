const browsers: [RegExp, string][] = [
  [/MicroMessenger\//, '微信'],
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A browser as people call it, such as `Firefox · Windows`; undefined when it does not say. */
export function deviceOf(userAgent: string): string | undefined {
  const name = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent))?.[1];
  const known = [name(browsers), name(systems)].filter((one) => one !== undefined);
  if (known.length > 0) return known.join(' · ');
  return userAgent === '' ? undefined : userAgent.slice(0, 40);
}
