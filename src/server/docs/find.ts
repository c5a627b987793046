import type { Book, Chapter } from './book.ts';

export type Found = {
  chapter: Chapter;
  /** Under which the words stand; absent: at the top. */
  heading: string | undefined;
  around: string;
};

const most = 30;
const beside = 70;

/** Places in a book where all words of a question stand in one section; those with them in a title or heading first. */
export function find(book: Book, question: string): Found[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const found = book.chapters.flatMap((chapter) =>
    chapter.sections.flatMap(({ heading, text }) => {
      const whole = `${chapter.title}\n${heading ?? ''}\n${text}`.toLowerCase();
      if (!words.every((word) => whole.includes(word))) return [];
      const named = `${chapter.title} ${heading ?? ''}`.toLowerCase();
      const rank = words.filter((word) => named.includes(word)).length;
      return [{ rank, chapter, heading, around: around(text, words) }];
    }),
  );
  return found.toSorted((a, b) => b.rank - a.rank).slice(0, most);
}

function around(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const first = Math.min(...words.map((word) => lower.indexOf(word)).filter((at) => at >= 0), text.length);
  const from = Math.max(0, (first === text.length ? 0 : first) - beside);
  const cut = text.slice(from, from + 3 * beside).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + 3 * beside < text.length ? ' …' : ''}`;
}
