// Fills a sentence in both languages at once, with numbers as each language writes them.
import { formatNumber } from '../format-value.ts';
import { langs, say, type Text } from '../text.ts';

/** Numbers are rounded to what they can say; texts stay. */
export function inBoth(text: Text, values: Record<string, number | Text>): Text {
  const [en, zh] = langs
    .toSorted()
    .map((lang) =>
      say(
        text,
        lang,
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'number' ? formatNumber(value, lang) : value[lang],
          ]),
        ),
      ),
    );
  return { en: en ?? '', zh: zh ?? '' };
}
