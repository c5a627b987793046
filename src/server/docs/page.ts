import { createHash } from 'node:crypto';
import { escapeXml } from '../../core/chart/escape-xml.ts';
import type { Lang, Text } from '../../core/text.ts';
import { type Book, type Chapter, addressFor } from './book.ts';
import type { Found } from './find.ts';
import { anchorOf, plainOf, render } from './render.ts';

export type Books = Record<Lang, Book>;

const words = {
  docs: { en: 'Crux documentation', zh: 'Crux 文档' },
  other: { en: '中文', zh: 'English' },
  app: { en: 'Back to Crux', zh: '回到 Crux' },
  find: { en: 'Search the documentation', zh: '搜索文档' },
  search: { en: 'Search', zh: '搜索' },
  contents: { en: 'Contents', zh: '目录' },
  next: { en: 'Next', zh: '下一篇' },
  before: { en: 'Before', zh: '上一篇' },
  found: { en: 'Places with “{words}”: {count}', zh: '找到 {count} 处“{words}”' },
  none: { en: 'Nothing here has these words. Try fewer of them.', zh: '没有找到这些词，换个词或少写几个试试。' },
  lost: { en: 'There is no such page', zh: '没有这一页' },
  lostHow: {
    en: 'It may have moved: search for it, or look into the contents.',
    zh: '可能换了地方：搜一下，或看看目录。',
  },
} satisfies Record<string, Text>;

export function chapterPage(books: Books, lang: Lang, chapter: Chapter): string {
  const book = books[lang];
  const inOrder = book.chapters.filter(({ part }) => part !== undefined);
  const place = inOrder.indexOf(chapter);
  const at = (offset: number) => (place < 0 && chapter.slug !== '' ? undefined : inOrder[place + offset]);
  const step = (label: Text, to: Chapter | undefined) =>
    to
      ? `<a href="${addressFor(to.slug, lang)}"><small>${label[lang]}</small> ${escapeXml(to.title)}</a>`
      : '<span></span>';
  const steps = `<nav class="steps" aria-label="${words.next[lang]}">${step(words.before, at(-1))}${step(words.next, at(1))}</nav>`;
  return frame(books, lang, chapter, chapter.title, `${render(chapter, book)}${steps}`);
}

export function foundPage(books: Books, lang: Lang, question: string, found: readonly Found[]): string {
  const title = words.found[lang].replace('{words}', question).replace('{count}', String(found.length));
  const list = found.map(({ chapter, heading, around }) => {
    const name = heading ? `${chapter.title} › ${plainOf(heading)}` : chapter.title;
    const to = `${addressFor(chapter.slug, lang)}${heading ? `#${anchorOf(plainOf(heading))}` : ''}`;
    return `<li><a href="${escapeXml(to)}">${escapeXml(name)}</a><p>${escapeXml(around)}</p></li>`;
  });
  const body = found.length === 0 ? `<p>${words.none[lang]}</p>` : `<ul class="found">${list.join('')}</ul>`;
  return frame(books, lang, undefined, title, `<h1>${escapeXml(title)}</h1>${body}`, question);
}

export function lostPage(books: Books, lang: Lang): string {
  const title = words.lost[lang];
  return frame(books, lang, undefined, title, `<h1>${title}</h1><p>${words.lostHow[lang]}</p>`);
}

function frame(
  books: Books,
  lang: Lang,
  chapter: Chapter | undefined,
  title: string,
  body: string,
  question = '',
): string {
  const base = addressFor('', lang);
  const other = lang === 'en' ? 'zh' : 'en';
  const hasTwin = books[other].chapters.some(({ slug }) => slug === chapter?.slug);
  const twin = addressFor(hasTwin ? chapter!.slug : '', other);
  return `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(title)} · ${words.docs[lang]}</title><style>${style}</style></head><body>
<header><a href="${base}"><b>${words.docs[lang]}</b></a><form action="${base}" role="search"><input type="search" name="find" maxlength="200" value="${escapeXml(question)}" placeholder="${words.find[lang]}" aria-label="${words.find[lang]}"><button>${words.search[lang]}</button></form><a class="narrow" href="#contents">${words.contents[lang]}</a><a href="${twin}" hreflang="${other}">${words.other[lang]}</a><a href="/">${words.app[lang]}</a></header>
<div class="book"><nav class="contents" id="contents" aria-label="${words.contents[lang]}">${contents(books[lang], chapter)}</nav><main>${body}</main></div></body></html>`;
}

function contents(book: Book, here: Chapter | undefined): string {
  const parts = [...new Set(book.chapters.flatMap(({ part }) => part ?? []))];
  return parts
    .map((part) => {
      const links = book.chapters
        .filter((one) => one.part === part)
        .map((one) => {
          const current = one === here ? ' aria-current="page"' : '';
          return `<li><a href="${addressFor(one.slug, book.lang)}"${current}>${escapeXml(one.title)}</a></li>`;
        });
      return `<h2>${escapeXml(part)}</h2><ul>${links.join('')}</ul>`;
    })
    .join('');
}

const style = `
:root{color-scheme:light dark;--paper:light-dark(#fcfbf7,#17191a);--ink:light-dark(#1d1d1b,#e9e7e1);--ink3:light-dark(#66645e,#a09d95);--hair:light-dark(#dedbd2,#34373a);--wash:light-dark(#f1efe8,#202325);--link:light-dark(#8a2b1d,#ff9c85)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:var(--link);text-underline-offset:3px}
header{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding:10px 20px;border-bottom:1px solid var(--hair)}
header a{color:inherit;text-decoration:none}
header form{display:flex;flex:1 1 260px;gap:8px;max-width:520px}
input,button{min-height:36px;padding:4px 10px;border:1px solid var(--hair);border-radius:4px;background:var(--paper);color:inherit;font:inherit}
input{flex:1;min-width:0}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.book{display:grid;grid-template-columns:260px minmax(0,1fr);gap:0 48px;max-width:1180px;padding:0 20px}
.contents{position:sticky;top:0;align-self:start;max-height:calc(100vh - 80px);padding:20px 0;overflow:auto;font-size:14px}
.contents h2{margin:18px 0 4px;color:var(--ink3);font-size:13px;font-weight:500}
.contents ul{margin:0;padding:0;list-style:none}
.contents li a{display:block;padding:4px 0;color:inherit;text-decoration:none}
.contents a[aria-current]{font-weight:600}
.narrow{display:none}
main{min-width:0;max-width:760px;padding:24px 0 80px;overflow-wrap:break-word}
h1{margin:0 0 12px;font-size:30px;line-height:1.25}
h2{margin:40px 0 8px;font-size:21px}
h3{margin:28px 0 6px;font-size:17px}
code{font:0.88em/1.5 ui-monospace,Menlo,Consolas,monospace}
pre{padding:12px 14px;overflow:auto;border-radius:4px;background:var(--wash)}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:15px}
th{white-space:nowrap}
td:first-child:not(:only-child){min-width:6.5em}
th,td{padding:6px 16px 6px 0;border-bottom:1px solid var(--hair);text-align:left;vertical-align:top}
img{max-width:100%;border:1px solid var(--hair)}
.steps{display:flex;justify-content:space-between;gap:20px;margin-top:56px;padding-top:16px;border-top:1px solid var(--hair)}
.steps a{text-decoration:none}
.steps small{display:block;color:var(--ink3)}
.found{padding:0;list-style:none}
.found p{margin:0 0 16px;color:var(--ink3)}
@media (max-width:800px){.book{grid-template-columns:minmax(0,1fr)}.contents{position:static;order:2;max-height:none;padding-bottom:60px;border-top:1px solid var(--hair)}.contents li a{padding:9px 0;font-size:16px}.narrow{display:inline}header a{padding:8px 0}main{padding:20px 0 40px}h1{font-size:25px}}
@media print{header,.contents,.steps{display:none}.book{display:block;padding:0}body{background:#fff;color:#000}pre{white-space:pre-wrap}th{white-space:normal}h2,h3{break-after:avoid}pre,tr{break-inside:avoid}}
`;

/** Styles of these pages and pictures of our own; no script, nothing of another host. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
