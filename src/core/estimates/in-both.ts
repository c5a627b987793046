// Fills a sentence in both languages at once, with numbers as each language writes them.
import { formatNumber } from '../format-value.ts';
import { type Lang, say, type Text } from '../text.ts';

/** As `sayAll`, where a value itself differs by language: numbers are written as each does, texts are taken from each. */
export function inBoth(text: Text, values: Record<string, number | Text>): Text {
  const said = (lang: Lang) => {
    const filled = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value, lang) : value[lang],
    ]);
    return say(text, lang, Object.fromEntries(filled));
  };
  return { en: said('en'), zh: said('zh') };
}
