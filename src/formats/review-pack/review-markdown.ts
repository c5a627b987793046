// A review pack as Markdown: the goal first, then what was learned, and the numbers after it.
import { wordNames } from '../../core/okr/words.ts';
import { type Lang, say } from '../../core/text.ts';
import type { ReviewedDrop, ReviewedKeyResult, ReviewedObjective, ReviewWriter } from './review-pack.ts';
import { dueText } from '../../core/standing/standing-words.ts';
import { plainNumber as shown } from '../../core/format-value.ts';
import { linkLines } from './link-lines.ts';
import { reviewWords as words } from './review-words.ts';

export const reviewMarkdown: ReviewWriter = {
  head: ({ cycle, start, end }, lang) => `# ${say(words.title, lang, { cycle: inline(cycle) })}\n\n${start} – ${end}\n`,
  objective: (objective, isNewTeam, _head, lang) =>
    `${isNewTeam ? `\n## ${inline(objective.team)}\n` : ''}\n${objectivePart(objective, lang)}\n`,
  foot: () => '',
};

function objectivePart(objective: ReviewedObjective, lang: Lang): string {
  const { retrospective, keyResults, followUps, midReviews, grade, suggested, reason, drop } = objective;
  const colon = lang === 'zh' ? '：' : ': ';
  const bold = (word: keyof typeof words, text: string) => `**${say(words[word], lang)}${colon.trim()}** ${text}`;
  const told = retrospective
    ? (['goalAgain', 'happened', 'why', 'learned'] as const).flatMap((part) =>
        retrospective[part] === '' ? [] : [bold(part, inline(retrospective[part]))],
      )
    : [];
  const lacked = (retrospective?.lacked ?? []).map((kind) => say(wordNames.problemKind[kind], lang));
  const learning = (retrospective?.learning ?? []).map((item) => `- [${item.done ? 'x' : ' '}] ${inline(item.text)}`);
  const ahead = followUps.map(
    ({ text, outcome, from }) =>
      `- [${outcome === null ? ' ' : 'x'}] ${inline(text)}${outcome === null ? bracketed(say(words.readableFrom, lang, { day: from }), lang) : ` → ${inline(outcome)}`}`,
  );
  const mid = midReviews.map(
    ({ decision, sentence, at }) => `- ${at} ${say(wordNames.midDecision[decision], lang)}${colon}${inline(sentence)}`,
  );
  const hint = suggested === null ? '' : say(words.suggested, lang, { grade: shown(suggested) });
  return [
    `### ${inline(objective.text)}`,
    ...(objective.restricted ? [`**${say(words.restricted, lang)}**`] : []),
    ...(drop === null ? [] : [inline(dropped(drop, lang))]),
    ...linkLines(objective, lang).map(([word, line]) => bold(word, inline(line))),
    ...told,
    ...(lacked.length > 0 ? [bold('lacked', lacked.join(lang === 'zh' ? '、' : ', '))] : []),
    ...(learning.length > 0 ? [`**${say(words.learning, lang)}**`, learning.join('\n')] : []),
    ...(ahead.length > 0 ? [`**${say(words.followUps, lang)}**`, ahead.join('\n')] : []),
    ...(mid.length > 0 ? [`**${say(words.mid, lang)}**`, mid.join('\n')] : []),
    ...(grade === null ? [] : [bold('grade', `${shown(grade)}${hint === '' ? '' : bracketed(hint, lang)}`)]),
    ...(grade === null || reason === '' ? [] : [inline(reason)]),
    ...(keyResults.length > 0 ? [keyResults.map((one) => keyResultLine(one, lang)).join('\n')] : []),
  ].join('\n\n');
}

function keyResultLine(one: ReviewedKeyResult, lang: Lang): string {
  const unit = one.unit === '' ? '' : ` ${one.unit}`;
  const way = [one.baseline, one.target, one.value].map((value) => (value === null ? '–' : shown(value)));
  const parts = [
    ...(one.drop === null ? [] : [dropped(one.drop, lang)]),
    ...(one.commitment === null ? [] : [say(wordNames.commitment[one.commitment], lang)]),
    ...(one.target === null ? [] : [say(words.way, lang, { from: way[0]!, to: `${way[1]}${unit}`, now: way[2]! })]),
    ...(one.progress === null ? [] : [say(words.progress, lang, { share: Math.round(one.progress * 100) })]),
    ...one.changes.map(
      ({ at, to, reason }) =>
        say(words.changed, lang, { day: at, to: to === null ? '–' : `${shown(to)}${unit}` }) +
        (reason === '' ? '' : ` ${lang === 'zh' ? `「${reason}」` : `“${reason}”`}`),
    ),
    ...(one.hypothesis === '' ? [] : [`${say(words.hypothesis, lang)}${lang === 'zh' ? '：' : ': '}${one.hypothesis}`]),
    ...(one.verdict === null ? [] : [say(words[one.verdict], lang)]),
    ...(one.answerDue === null ? [] : [say(dueText(one.kind), lang, { day: one.answerDue })]),
    ...(one.grade === null ? [] : [`${say(words.grade, lang)} ${shown(one.grade)}`]),
  ];
  const numbers = parts.map(inline).join(lang === 'zh' ? '；' : '; ');
  return `- ${inline(one.text)}${numbers === '' ? '' : bracketed(numbers, lang)}`;
}

function dropped({ at, reason }: ReviewedDrop, lang: Lang): string {
  return say(words.dropped, lang, { day: at, reason });
}

function bracketed(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

/** On one line, and nothing in it is markup. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/^(#+|[-+]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`);
}
