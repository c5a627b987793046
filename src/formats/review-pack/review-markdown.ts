// A review pack as Markdown: the goal first, then what was learned, and the numbers after it.
import { type Lang, type Text, say } from '../../core/text.ts';
import type { ReviewedKeyResult, ReviewedObjective, ReviewPack } from './review-pack.ts';

export function reviewMarkdown(pack: ReviewPack, lang: Lang): string {
  const head = `# ${say(words.title, lang, { cycle: inline(pack.cycle) })}\n\n${pack.start} – ${pack.end}`;
  const teams = pack.teams.map((team) =>
    [`## ${inline(team.name)}`, ...team.objectives.map((objective) => objectivePart(objective, lang))].join('\n\n'),
  );
  return `${[head, ...teams].join('\n\n')}\n`;
}

function objectivePart(objective: ReviewedObjective, lang: Lang): string {
  const { retrospective, keyResults, followUps, grade, suggested, reason } = objective;
  const told = retrospective
    ? (['goalAgain', 'happened', 'why', 'learned'] as const).flatMap((part) =>
        retrospective[part] === '' ? [] : [`**${say(words[part], lang)}** ${inline(retrospective[part])}`],
      )
    : [];
  const learning = (retrospective?.learning ?? []).map((item) => `- [${item.done ? 'x' : ' '}] ${inline(item.text)}`);
  const ahead = followUps.map(
    ({ text, outcome }) =>
      `- [${outcome === null ? ' ' : 'x'}] ${inline(text)}${outcome === null ? '' : ` → ${inline(outcome)}`}`,
  );
  const graded =
    grade === null
      ? []
      : [
          `**${say(words.grade, lang)}** ${shown(grade)}${suggested === null ? '' : say(words.suggested, lang, { grade: shown(suggested) })}`,
          ...(reason === '' ? [] : [inline(reason)]),
        ];
  return [
    `### ${inline(objective.text)}`,
    ...told,
    ...(learning.length > 0 ? [`**${say(words.learning, lang)}**`, learning.join('\n')] : []),
    ...(ahead.length > 0 ? [`**${say(words.followUps, lang)}**`, ahead.join('\n')] : []),
    ...graded,
    ...(keyResults.length > 0 ? [keyResults.map((one) => keyResultLine(one, lang)).join('\n')] : []),
  ].join('\n\n');
}

function keyResultLine(one: ReviewedKeyResult, lang: Lang): string {
  const unit = one.unit === '' ? '' : ` ${one.unit}`;
  const way = [one.baseline, one.target, one.value].map((value) => (value === null ? '–' : shown(value)));
  const parts = [
    ...(one.target === null ? [] : [say(words.way, lang, { from: way[0]!, to: `${way[1]}${unit}`, now: way[2]! })]),
    ...(one.progress === null ? [] : [say(words.progress, lang, { share: Math.round(one.progress * 100) })]),
    ...(one.grade === null ? [] : [`${say(words.grade, lang)} ${shown(one.grade)}`]),
  ];
  const numbers = parts.map(inline).join(lang === 'zh' ? '；' : '; ');
  return `- ${inline(one.text)}${numbers === '' ? '' : lang === 'zh' ? `（${numbers}）` : ` (${numbers})`}`;
}

/** On one line, and nothing in it is markup. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/^(#+|[-+]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`);
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

const words = {
  title: { en: 'Review of {cycle}', zh: '{cycle} 复盘' },
  goalAgain: { en: 'The goal again:', zh: '回看目标：' },
  happened: { en: 'What happened:', zh: '发生了什么：' },
  why: { en: 'Why:', zh: '原因：' },
  learned: { en: 'What we learned:', zh: '学到了什么：' },
  learning: { en: 'To learn', zh: '学习项' },
  followUps: { en: 'Outcomes to read', zh: '待读的成效' },
  grade: { en: 'Grade', zh: '评分' },
  suggested: { en: ' (the numbers suggest {grade})', zh: '（数据建议 {grade}）' },
  way: { en: 'from {from} to {to}, now {now}', zh: '从 {from} 到 {to}，现在 {now}' },
  progress: { en: '{share}% of the way', zh: '进度 {share}%' },
} satisfies Record<string, Text>;
