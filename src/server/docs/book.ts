import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Lang } from '../../core/text.ts';

export type Chapter = {
  /** Where the page is served below `/docs`, without the language: `numbers/progress`; the index is ``. */
  slug: string;
  /** Path of the file from the root of the repository. */
  path: string;
  title: string;
  markdown: string;
  /** Its text without marks, cut at its headings: what is searched, made once. */
  sections: readonly Section[];
  /** The heading of the index under which it stands; what only other pages lead to has none. */
  part: string | undefined;
};

export type Section = { /** Absent: above the first heading. */ heading: string | undefined; text: string };

/** The documents in one language: those of the index in its order, then all that their links lead to. */
export type Book = { lang: Lang; chapters: readonly Chapter[] };

const suffix: Record<Lang, string> = { en: '.md', zh: '.zh-CN.md' };

/** Follows the links from `docs/README.md`; a page that is missing in the language is taken in English. */
export function readBooks(root: string): Record<Lang, Book> {
  const read = (lang: Lang): Book => ({ lang, chapters: readChapters(root, lang) });
  return { en: read('en'), zh: read('zh') };
}

function readChapters(root: string, lang: Lang): Chapter[] {
  const chapters: Chapter[] = [];
  const wanted: { path: string; part: string | undefined }[] = [
    { path: `docs/README${suffix[lang]}`, part: undefined },
  ];
  const known = new Set(wanted.map(({ path }) => path));
  for (const { path, part } of wanted) {
    const markdown = readText(join(root, path));
    if (markdown === undefined) continue;
    chapters.push({
      slug: slugOf(path),
      path,
      title: titleOf(markdown),
      markdown,
      sections: sectionsOf(markdown),
      part,
    });
    for (const link of linksOf(markdown, path)) {
      if (known.has(link.path) || !isOf(root, link.path, lang)) continue;
      known.add(link.path);
      wanted.push({ path: link.path, part: chapters.length === 1 ? link.part : undefined });
    }
  }
  return chapters;
}

/** Addresses of the Markdown files a text leads to, in its order, each with the heading above it. */
function linksOf(markdown: string, from: string): { path: string; part: string | undefined }[] {
  let part: string | undefined;
  return markdown.split('\n').flatMap((line) => {
    part = /^## (.+)/.exec(line)?.[1] ?? part;
    return [...line.matchAll(/\]\(([^)\s#:]+\.md)(?:#[^)]*)?\)/g)].flatMap(([, to = '']) => {
      const path = resolved(to, from);
      return isTold(path) ? [{ path, part }] : [];
    });
  });
}

/** What is written in both languages is told in each; what is English only, in both books. */
function isOf(root: string, path: string, lang: Lang): boolean {
  if (path.endsWith(suffix.zh)) return lang === 'zh';
  return lang === 'en' || !existsSync(join(root, path.replace(/\.md$/, suffix.zh)));
}

/** Documents of the product; those for who works on it lie elsewhere. */
function isTold(path: string): boolean {
  return /^docs\/(?!decisions[./])/.test(path) || /^README(\.zh-CN)?\.md$/.test(path);
}

export function resolved(to: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(from), decodeURI(to)));
}

/** `docs/numbers/progress.zh-CN.md` → `numbers/progress`; `README.md` → `readme`; an index is its folder. */
export function slugOf(path: string): string {
  const plain = path.replace(/(\.zh-CN)?\.md$/, '');
  if (plain === 'README') return 'readme';
  return plain.replace(/^docs\//, '').replace(/(^|\/)README$/, '');
}

/** Where a file is served, if it is one of the documents: in the book it is linked from, or in that of its language. */
export function addressOf(path: string, { lang, chapters }: Book): string | undefined {
  if (!path.endsWith('.md') || !isTold(path)) return undefined;
  const inBook = chapters.some((one) => one.path === path);
  const other: Lang = path.endsWith(suffix.zh) ? 'zh' : 'en';
  return addressFor(slugOf(path), inBook ? lang : other);
}

export function addressFor(slug: string, lang: Lang): string {
  return `/docs${lang === 'zh' ? '/zh' : ''}/${slug}`.replace(/\/$/, '');
}

function sectionsOf(markdown: string): Section[] {
  return markdown.split(/^(?=#{2,3} )/m).map((text) => ({
    heading: /^#{2,3} (.+)/.exec(text)?.[1],
    text: text
      .replace(/^#{1,3} .+/, '')
      // Kinds of code blocks and lines between head and body of a table are no words.
      .replaceAll(/^ *```\w*$|^\|[-:| ]+\|$/gm, ' ')
      .replaceAll(/<[^>]*>|[`*#|]|\]\([^)]*\)|\[/g, ' ')
      .replaceAll(/\s+/g, ' '),
  }));
}

function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? '';
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
