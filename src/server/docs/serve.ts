import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { Lang } from '../../core/text.ts';
import { browserLang } from '../http/input.ts';
import { readBooks } from './book.ts';
import { find } from './find.ts';
import { type Books, chapterPage, docsPolicy, foundPage, lostPage } from './page.ts';

/** `/docs`: the documents of the repository, in both languages, searchable, for who has no internet. `root`: where they lie. */
export function serveDocs(app: Hono, root: string): void {
  let books: Books | undefined;
  const pages = new Map<string, string>();

  app.get('/docs/images/:name{[a-z0-9.-]+\\.png}', async (context) => {
    const picture = await readFile(join(root, 'docs/images', context.req.param('name'))).catch(() => undefined);
    if (!picture) return context.notFound();
    return context.body(new Uint8Array(picture), 200, { 'content-type': 'image/png', 'cache-control': 'max-age=3600' });
  });

  app.get('/docs/*', reply);
  app.get('/docs', reply);

  function reply(context: Context): Response | Promise<Response> {
    books ??= readBooks(root);
    const path = context.req.path.replace(/^\/docs\/?/, '').replace(/\/$/, '');
    const lang: Lang = /^zh(\/|$)/.test(path) ? 'zh' : 'en';
    const slug = lang === 'zh' ? path.replace(/^zh\/?/, '') : path;
    const question = context.req.query('find')?.trim().slice(0, 200) ?? '';
    context.header('content-security-policy', docsPolicy);
    context.header('cache-control', 'no-cache');
    if (question !== '') return context.html(foundPage(books, lang, question, find(books[lang], question)));
    if (path === '' && prefersChinese(context)) return context.redirect('/docs/zh');
    const chapter = books[lang].chapters.find((one) => one.slug === slug);
    if (!chapter) return context.html(lostPage(books, lang), 404);
    const kept = pages.get(path) ?? chapterPage(books, lang, chapter);
    pages.set(path, kept);
    return context.html(kept);
  }
}

/** The first address of all follows the reader's browser; from there on the address itself says the language. */
function prefersChinese(context: Context): boolean {
  const isFirst = !context.req.header('referer')?.includes('/docs');
  return isFirst && browserLang(context) === 'zh';
}
