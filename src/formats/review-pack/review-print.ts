// A review pack as one page to read and to print: no script, no other file, the goal before every number.
import { wordNames } from '../../core/okr/words.ts';
import { type Lang, say } from '../../core/text.ts';
import type { ReviewedDrop, ReviewedKeyResult, ReviewedObjective, ReviewWriter } from './review-pack.ts';
import { dueText } from '../../core/standing/standing-words.ts';
import { plainNumber as shown } from '../../core/format-value.ts';
import { linkLines } from './link-lines.ts';
import { reviewWords as words } from './review-words.ts';

export const reviewPrint: ReviewWriter = {
  head({ cycle, start, end, pictured }, lang) {
    const title = escaped(say(words.title, lang, { cycle }));
    return (
      `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${reviewStyle}</style></head>` +
      `<body><main><h1>${title}</h1><p class="when">${escaped(start)} – ${escaped(end)}</p>${pictured ? `<p>${escaped(say(words.pictured, lang, pictured))}</p>` : ''}\n`
    );
  },
  objective: (objective, isNewTeam, _head, lang) =>
    `${isNewTeam ? `<h2>${escaped(objective.team)}</h2>\n` : ''}${articleOf(objective, lang)}\n`,
  foot: () => '</main></body></html>\n',
};

function articleOf(objective: ReviewedObjective, lang: Lang): string {
  const { retrospective, midReviews, followUps, grade, suggested, reason, drop } = objective;
  const name = (word: keyof typeof words) => escaped(say(words[word], lang));
  const pair = (word: keyof typeof words, html: string) => `<dt>${name(word)}</dt><dd>${html}</dd>`;
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const told = retrospective
    ? [
        ...(['goalAgain', 'happened', 'why', 'learned'] as const)
          .filter((part) => retrospective[part] !== '')
          .map((part) => pair(part, lines(retrospective[part]))),
        ...(retrospective.lacked.length > 0
          ? [pair('lacked', list(retrospective.lacked.map((kind) => escaped(say(wordNames.problemKind[kind], lang)))))]
          : []),
        ...(retrospective.learning.length > 0
          ? [pair('learning', list(retrospective.learning.map((item) => `${mark(item.done)} ${escaped(item.text)}`)))]
          : []),
      ]
    : [];
  const mid = midReviews.map(
    ({ decision, sentence, at }) =>
      `<b>${escaped(say(wordNames.midDecision[decision], lang))}</b> ${escaped(sentence)} <small>${escaped(at)}</small>`,
  );
  const ahead = followUps.map(
    ({ text, outcome, from }) =>
      `${mark(outcome !== null)} ${escaped(text)}${outcome === null ? ` <small>${escaped(say(words.readableFrom, lang, { day: from }))}</small>` : ` → ${escaped(outcome)}`}`,
  );
  const graded =
    grade === null
      ? name('notGraded')
      : `<b>${shown(grade)}</b>${suggested === null ? '' : ` <small>${escaped(say(words.suggested, lang, { grade: shown(suggested) }))}</small>`}` +
        (reason === '' ? '' : `<p>${lines(reason)}</p>`);
  const around = linkLines(objective, lang).map(([word, line]) => pair(word, escaped(line)));
  return (
    `<article><h3>${escaped(objective.text)}</h3>${objective.restricted ? `<p><b>${name('restricted')}</b></p>` : ''}${drop === null ? '' : `<p>${dropped(drop, lang)}</p>`}<dl>${around.join('')}${told.join('')}` +
    (ahead.length > 0 ? pair('followUps', list(ahead)) : '') +
    (mid.length > 0 ? pair('mid', list(mid)) : '') +
    `${drop === null ? pair('grade', graded) : ''}</dl>${tableOf(objective.keyResults, lang)}${objective.keyResults.map((one) => chartOf(one, lang)).join('')}</article>`
  );
}

function tableOf(keyResults: readonly ReviewedKeyResult[], lang: Lang): string {
  if (keyResults.length === 0) return '';
  const heads = (['keyResult', 'commitment', 'baseline', 'target', 'value', 'share', 'grade'] as const)
    .map((word) => `<th scope="col">${escaped(say(words[word], lang))}</th>`)
    .join('');
  const rows = keyResults.map((one) => {
    const number = (value: number | null) => (value === null ? '–' : shown(value));
    const changes = one.changes.map(
      ({ at, to, reason }) =>
        `<small>${escaped(say(words.changed, lang, { day: at, to: number(to) }))}${reason === '' ? '' : ` · ${escaped(reason)}`}</small>`,
    );
    const given = one.drop === null ? '' : `<small>${dropped(one.drop, lang)}</small>`;
    const believed = [
      one.hypothesis === '' ? '' : `${say(words.hypothesis, lang)}${lang === 'zh' ? '：' : ': '}${one.hypothesis}`,
      one.verdict === null ? '' : say(words[one.verdict], lang),
      one.answerDue === null ? '' : say(dueText(one.kind), lang, { day: one.answerDue }),
    ].filter((part) => part !== '');
    const validation = believed.length === 0 ? '' : `<small>${escaped(believed.join(' · '))}</small>`;
    const cells = [
      one.commitment === null ? '–' : escaped(say(wordNames.commitment[one.commitment], lang)),
      number(one.baseline),
      `${number(one.target)}${one.target === null ? '' : ` ${escaped(one.unit)}`}`,
      number(one.value),
      one.progress === null ? '–' : `${Math.round(one.progress * 100)}%`,
      number(one.grade),
    ];
    return `<tr><th scope="row">${escaped(one.text)}${given}${validation}${changes.join('')}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function dropped({ at, reason }: ReviewedDrop, lang: Lang): string {
  return escaped(say(words.dropped, lang, { day: at, reason }));
}

/** The drawing comes from our own hand and is markup; its name beside it is text. */
function chartOf({ text, chart }: ReviewedKeyResult, lang: Lang): string {
  if (chart === undefined) return '';
  const drawing = chart ?? `<p>${escaped(say(words.noDrawing, lang))}</p>`;
  return `<figure><figcaption>${escaped(text)}</figcaption>${drawing}</figure>`;
}

function mark(isDone: boolean): string {
  return isDone ? '☑' : '☐';
}

/** Each line of a text on a line of its own. */
export function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The only style of the page; whoever serves it allows exactly this by its hash. */
export const reviewStyle = [
  ':root{color-scheme:light}',
  'body{margin:0;background:#fbfaf6;color:#1d1f21;font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  'main{max-width:60em;margin:0 auto;padding:32px 20px 60px}',
  'h1,h2,h3{font-family:Georgia,"Songti SC","Source Han Serif SC","Noto Serif CJK SC",serif;font-weight:500;line-height:1.45}',
  'h1{margin:0;font-size:26px}h2{margin:40px 0 0;padding:0 0 6px;border-bottom:1px solid #1d1f21;font-size:19px}h3{margin:0 0 10px;font-size:18px}',
  '.when,small{color:#55585c;font-size:12.5px}a{color:inherit}',
  'article{padding:22px 0;border-bottom:1px solid #e3e0d8}',
  'dl{margin:0 0 14px}dt{color:#55585c;font-size:13px}dd{margin:0 0 8px;max-width:44em}dd p,ul{margin:0;padding:0;list-style:none}',
  'table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}',
  'th,td{padding:6px 10px 6px 0;border-top:1px solid #e3e0d8;text-align:right;vertical-align:top}',
  'th:first-child{text-align:left;font-weight:400}thead th{color:#55585c;font-weight:400}th small{display:block}',
  'figure{margin:14px 0 0;break-inside:avoid}figcaption{color:#55585c;font-size:13px}svg{display:block;max-width:100%;height:auto}',
  '@media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}@page{margin:16mm 14mm}tr,dd,h3{break-inside:avoid}h3{break-after:avoid-page}table{break-inside:avoid}h2{break-after:avoid-page}}',
].join('');
