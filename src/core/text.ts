// Text is one sentence or word in both languages of the product; everything shown to a person is one.

export const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

export type Text = { en: string; zh: string };

/**
 * Picks the wanted language and fills `{name}` places from `values`; a place without a value stays as it is.
 * `{name|day|days}` is the first word when the value is 1, otherwise the second. In Chinese a space beside a place goes
 * where Chinese would meet Chinese: 等待 {name} 确认 is 等待沈一川确认, and 等待 Ada 确认.
 */
export function say(text: Text, lang: Lang, values: Record<string, string | number> = {}): string {
  const pattern = text[lang];
  const fill = (place: string, name: string, one: string | undefined, other: string | undefined) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one === undefined || other === undefined) return String(value);
    return String(value) === '1' ? one : other;
  };
  if (lang === 'en') return pattern.replace(places, fill);
  return pattern.replace(spacedPlaces, (whole, before, place, name, one, other, after, at: number) => {
    const filled = fill(place, name, one, other);
    const left = before && isChinese(filled.at(0)) && isChinese(pattern[at - 1]) ? '' : before;
    const right = after && isChinese(filled.at(-1)) && isChinese(pattern[at + whole.length]) ? '' : after;
    return `${left}${filled}${right}`;
  });
}

/** The same in every language. */
export function sayAll(text: Text, values?: Record<string, string | number>): Text {
  return { en: say(text, 'en', values), zh: say(text, 'zh', values) };
}

/** At most so many letters, the last of them saying that there are more. */
export function shortened(words: string, most: number): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

const places = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
const spacedPlaces = new RegExp(`( ?)(${places.source})( ?)`, 'g');

function isChinese(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{Script=Han}，。；：、？！“”‘’（）《》…]/u.test(sign);
}
