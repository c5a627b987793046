// Text is one sentence or word in both languages of the product; everything shown to a person is one.

export type Lang = 'en' | 'zh';

export type Text = { en: string; zh: string };

/**
 * Picks the wanted language and fills `{name}` places from `values`; a place without a value stays as it is.
 * `{name|day|days}` is the first word when the value is 1, otherwise the second.
 */
export function say(text: Text, lang: Lang, values: Record<string, string | number> = {}): string {
  return text[lang].replace(places, (place, name: string, one: string | undefined, other: string | undefined) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one === undefined || other === undefined) return String(value);
    return String(value) === '1' ? one : other;
  });
}

const places = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

export const langs: readonly Lang[] = ['en', 'zh'];
