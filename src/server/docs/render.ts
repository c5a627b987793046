import { Marked } from 'marked';
import { escapeXml } from '../../core/chart/escape-xml.ts';
import { type Book, type Chapter, addressOf, resolved } from './book.ts';

/** A heading without its marks. */
export function plainOf(heading: string): string {
  return heading.replaceAll(/`|\[|\]\([^)]*\)|\*/g, '');
}

/** A heading as an anchor, as the hosts of repositories make them: `## Which span?` → `which-span`. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

/** The text of a chapter as HTML: links among the documents stay inside, what only a repository has is plain text. */
export function render({ markdown, path }: Chapter, book: Book): string {
  const used = new Map<string, number>();
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        const plain = anchorOf(plainOf(text));
        const count = used.get(plain) ?? 0;
        used.set(plain, count + 1);
        const id = count === 0 ? plain : `${plain}-${count}`;
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = hrefOf(href, path, book);
        return to === undefined ? inner : `<a href="${escapeXml(to)}">${inner}</a>`;
      },
      image({ href, text }) {
        const file = resolved(href, path);
        return file.startsWith('docs/images/')
          ? `<img src="/${escapeXml(file)}" alt="${escapeXml(text)}">`
          : escapeXml(text);
      },
      table(token) {
        const rows = [token.header, ...token.rows].map((row, index) => {
          const tag = index === 0 ? 'th' : 'td';
          return `<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        });
        return `<div class="wide" tabindex="0"><table>${rows.join('')}</table></div>\n`;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${escapeXml(text)}</code></pre>\n`;
      },
      html({ text }) {
        // Anchors of generated pages; comments and anything else are not shown.
        return /^(<a id="[\w-]+">)?(<\/a>)?\s*$/.test(text) ? text : '';
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

function hrefOf(href: string, from: string, book: Book): string | undefined {
  if (/^(https?:|mailto:|#|\/)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const address = addressOf(resolved(file, from), book);
  return address === undefined || anchor === undefined ? address : `${address}#${anchor}`;
}
