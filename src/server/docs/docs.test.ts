import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { langs } from '../../core/text.ts';
import { type Book, readBooks } from './book.ts';
import { find } from './find.ts';
import { anchorOf } from './render.ts';
import { serveDocs } from './serve.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const app = new Hono();
serveDocs(app, root);
let books: Record<'en' | 'zh', Book>;

beforeAll(() => {
  books = readBooks(root);
});

const get = async (address: string, headers: Record<string, string> = {}) => app.request(address, { headers });
const text = async (address: string) => (await get(address)).text();

describe.each(langs)('in %s', (lang) => {
  const base = lang === 'zh' ? '/docs/zh' : '/docs';

  test('every page of the book is there, every link and anchor among them leads somewhere, pictures are served', async () => {
    const pages = new Map<string, string>();
    for (const { slug } of books[lang].chapters) {
      const address = slug === '' ? base : `${base}/${slug}`;
      const reply = await get(address);
      expect([address, reply.status]).toEqual([address, 200]);
      pages.set(address, await reply.text());
    }
    const broken: string[] = [];
    for (const [address, html] of pages)
      for (const [, to = '', anchor] of html.matchAll(/href="(\/docs[^"#]*|)(?:#([^"]*))?"/g)) {
        const there = to === '' ? html : (pages.get(to) ?? (await text(to)));
        if (/there is no such page|没有这一页/i.test(there)) broken.push(`${address} → ${to}`);
        else if (anchor && !there.includes(`id="${decodeURIComponent(anchor)}"`))
          broken.push(`${address} → ${to}#${anchor}`);
      }
    for (const html of pages.values())
      for (const [, picture = ''] of html.matchAll(/<img src="([^"]+)"/g))
        if ((await get(picture)).headers.get('content-type') !== 'image/png') broken.push(picture);
    expect([...new Set(broken)]).toEqual([]);
  });

  test('each page of the order leads to the next', async () => {
    const order = books[lang].chapters.filter(({ part }) => part !== undefined);
    expect(order.length).toBeGreaterThan(15);
    for (const [place, chapter] of order.slice(0, -1).entries())
      expect(await text(`${base}/${chapter.slug}`)).toContain(`href="${base}/${order[place + 1]!.slug}"><small>`);
  });
});

test('both books tell the same pages', () => {
  const slugs = (lang: 'en' | 'zh') => books[lang].chapters.map(({ slug }) => slug).toSorted();
  expect(slugs('zh')).toEqual(slugs('en'));
});

test.each([
  ['a word of a heading first', 'en', 'backup', 'operations'],
  ['a setting by its name', 'en', 'crux_outbound_allow', 'settings'],
  ['several words', 'en', 'net promoter score', 'metrics/customers'],
  ['Chinese', 'zh', '备份', 'operations'],
] as const)('finds %s', (_name, lang, question, slug) => {
  expect(
    find(books[lang], question)
      .slice(0, 8)
      .map(({ chapter }) => chapter.slug),
  ).toContain(slug);
});

test('the words around a place are those of the text, without marks of tables and blocks', () => {
  const around = (['en', 'zh'] as const).flatMap((lang) => find(books[lang], 'crux').map((found) => found.around));
  expect(around.filter((text) => /-{3}|`/.test(text))).toEqual([]);
});

test('what is looked for is shown as text, and what is not there is said', async () => {
  const page = await text('/docs?find=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(page).not.toContain('<script');
  expect(page).toContain('Nothing here has these words');
  expect(await text('/docs/zh?find=zzzz')).toContain('没有找到这些词');
});

test('wrong addresses are not found, and no file but the documents is served', async () => {
  for (const address of [
    '/docs/nothing',
    '/docs/zh/nothing',
    '/docs/../package',
    '/docs/decisions/0001-one-process-with-node-sqlite',
  ])
    expect([address, (await get(address)).status]).toEqual([address, 404]);
  expect((await get('/docs/images/..%2f..%2fpackage.png')).status).toBe(404);
});

test('the first address follows the browser, any other says its language itself', async () => {
  expect((await get('/docs', { 'accept-language': 'zh-CN,zh;q=0.9' })).headers.get('location')).toBe('/docs/zh');
  expect((await get('/docs', { 'accept-language': 'de,zh;q=0.5' })).status).toBe(200);
  expect((await get('/docs/settings', { 'accept-language': 'zh' })).status).toBe(200);
});

test.each([
  ['Which span?', 'which-span'],
  ['数据源 settings', '数据源-settings'],
  ['crux lint', 'crux-lint'],
])('the anchor of %s', (heading, anchor) => expect(anchorOf(heading)).toBe(anchor));
