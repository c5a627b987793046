// What an objective served, what was counted in it and what it needed, as lines of a review pack.
import { wordNames } from '../../core/okr/words.ts';
import { type Lang, say } from '../../core/text.ts';
import type { ReviewedObjective } from './review-pack.ts';
import { reviewWords as words } from './review-words.ts';

/** Each line with the word that names it; none where there is nothing to tell. */
export function linkLines(
  { serves, contributors, needs }: Pick<ReviewedObjective, 'serves' | 'contributors' | 'needs'>,
  lang: Lang,
): ['serves' | 'below' | 'needs', string][] {
  const [open, close, between] = lang === 'zh' ? ['（', '）', '；'] : [' (', ')', '; '];
  const told = serves.map(({ text, team }) => `${text}${open}${team}${close}`);
  const needed = needs.map(
    ({ team, need, state }) =>
      `${team}${lang === 'zh' ? '：' : ': '}${need}${open}${say(wordNames.dependencyState[state], lang)}${close}`,
  );
  return [
    ...(told.length > 0 ? [['serves', told.join(between)] as ['serves', string]] : []),
    ...(contributors > 0
      ? [['below', say(words.contributors, lang, { count: contributors })] as ['below', string]]
      : []),
    ...(needed.length > 0 ? [['needs', needed.join(between)] as ['needs', string]] : []),
  ];
}
