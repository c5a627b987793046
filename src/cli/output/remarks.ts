import type { Remark } from '../../core/coach/review/remarks.ts';
import { review } from '../../core/coach/review/remarks.ts';
import { say } from '../../core/text.ts';
import type { LintedFile } from '../input/lint-file.ts';
import type { Terminal } from '../terminal.ts';
import { severityNames } from './counts.ts';
import { at, clip, paintOf, wrapped } from './layout.ts';
import { plain } from './plain.ts';

const texts = {
  more: { en: '… and {count} more', zh: '……还有 {count} 处' },
  rest: {
    en: '{count} more {count|remark|remarks}, folded; `--all` shows every finding at its line.',
    zh: '另有 {count} 条较轻的意见没有展开，用 `--all` 逐条查看所有发现。',
  },
  folded: {
    en: '`--all` shows every finding at its line.',
    zh: '用 `--all` 逐条查看所有发现。',
  },
};

const linesShown = 3;

/** So few findings are shown one by one. */
export function isShort({ findings }: LintedFile): boolean {
  return findings.length <= 5;
}

/** What a reviewer would say of the document: equal findings together, the rest counted. */
export function remarks(file: LintedFile, terminal: Terminal): string[] {
  const { lang, colors } = terminal;
  const { first, rest } = reviewOf(file);
  const closing = rest.length > 0 ? say(texts.rest, lang, { count: rest.length }) : texts.folded[lang];
  return [...first.map((one) => remarkText(file, one, terminal)), `  ${colors.dim(closing)}\n`];
}

export function reviewOf({ sets, findings }: LintedFile): ReturnType<typeof review> {
  return review(
    sets.map(({ set }, index) => ({
      set,
      findings: findings.flatMap((found) => (found.set === index ? [found.finding] : [])),
    })),
  );
}

function remarkText({ sets }: LintedFile, remark: Remark, { lang, colors, width }: Terminal): string {
  const paint = paintOf(remark.severity, colors);
  const shown = remark.lines.slice(0, linesShown).flatMap(({ set, keyResult }) => {
    const read = sets[set];
    const statement = keyResult === undefined ? read?.objective : read?.places[keyResult];
    if (statement === undefined) return [];
    return [
      `        ${colors.dim(at(statement.line, statement.column).trim().padEnd(7))} ${clip(plain(statement.text), width - 20)}`,
    ];
  });
  const more = remark.lines.length - linesShown;
  const lines = [
    ...wrapped(plain(remark.what[lang]), width - 14).map((line, index) =>
      index === 0 ? `  ${paint(severityNames[remark.severity][lang].padEnd(6))}${line}` : `        ${line}`,
    ),
    ...wrapped(plain(`? ${remark.ask[lang]}`), width - 10).map((line) => `        ${line}`),
    ...shown,
    ...(more > 0 ? [`        ${colors.dim(say(texts.more, lang, { count: more }))}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
