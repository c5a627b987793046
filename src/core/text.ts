// Text is one sentence or word in both languages of the product; everything shown to a person is one.

export type Lang = 'en' | 'zh';

export type Text = { en: string; zh: string };

/** Picks the wanted language and fills `{name}` places from `values`; a place without a value stays as it is. */
export function say(text: Text, lang: Lang, values: Record<string, string | number> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export const langs: readonly Lang[] = ['en', 'zh'];
