// A published objective as one page for people outside: no script, no other file, and nobody who works on it.
import { type Audience, wordNames } from '../core/okr/words.ts';
import { type Lang, say, type Text } from '../core/text.ts';
import { escaped, lines as broken, reviewStyle } from './review-pack/review-print.ts';

/** `now` and `goal` of a key result are written already: `41%` and `60%`; an empty goal: nobody has said. */
export type OutsidePage = {
  text: string;
  organization: string;
  cycle: { name: string; start: string; end: string };
  plain: string;
  lines: readonly { audience: Audience; text: string }[];
  keyResults: readonly { text: string; now: string; goal: string; status: string }[];
  /** ISO date. */
  published: string;
};

export function outsidePage(page: OutsidePage, lang: Lang): string {
  const { text, organization, cycle, plain, lines, keyResults, published } = page;
  const name = (word: keyof typeof words) => escaped(say(words[word], lang));
  const told = lines.map(
    (line) => `<dt>${escaped(say(wordNames.audience[line.audience], lang))}</dt><dd>${broken(line.text)}</dd>`,
  );
  const rows = keyResults.map(
    (one) =>
      `<tr><th scope="row">${escaped(one.text)}</th><td>${escaped(one.now)}</td><td>${escaped(one.goal)}</td><td>${escaped(one.status)}</td></tr>`,
  );
  const heads = (['keyResult', 'now', 'goal', 'status'] as const).map((word) => `<th scope="col">${name(word)}</th>`);
  return frame(
    lang,
    text,
    `<p class="when">${escaped(organization)} · ${escaped(cycle.name)} · ${escaped(cycle.start)} – ${escaped(cycle.end)}</p>` +
      `<h1>${escaped(text)}</h1>` +
      (plain === '' ? '' : `<p>${broken(plain)}</p>`) +
      (told.length === 0 ? '' : `<h2>${name('means')}</h2><dl>${told.join('')}</dl>`) +
      (rows.length === 0
        ? ''
        : `<h2>${name('keyResults')}</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`) +
      `<p class="when">${escaped(say(words.published, lang, { day: published }))} · ${otherLang(lang)}</p>`,
  );
}

/** What whoever comes to an address that shows nothing, or comes too often, is told: the sentence of the refusal. */
export function outsideRefusal(said: string, lang: Lang): string {
  return frame(lang, say(words.nothing, lang), `<h1>${escaped(said)}</h1><p class="when">${otherLang(lang)}</p>`);
}

function frame(lang: Lang, title: string, body: string): string {
  return (
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex,nofollow">` +
    `<title>${escaped(title)}</title><style>${reviewStyle}</style></head><body><main>${body}</main></body></html>\n`
  );
}

function otherLang(lang: Lang): string {
  const [code, name] = lang === 'zh' ? ['en', 'English'] : ['zh', '中文'];
  return `<a href="?lang=${code}">${name}</a>`;
}

const words = {
  means: { en: 'What this means', zh: '这意味着什么' },
  keyResults: { en: 'How we will know', zh: '怎样算做到' },
  keyResult: { en: 'Key result', zh: '关键结果' },
  now: { en: 'Now', zh: '现在' },
  goal: { en: 'Goal', zh: '目标' },
  status: { en: 'How it stands', zh: '状态' },
  nothing: { en: 'Nothing to read here', zh: '这里没有内容' },
  published: { en: 'Published on {day}', zh: '发布于 {day}' },
} satisfies Record<string, Text>;
