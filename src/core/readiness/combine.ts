// Several people's answers become one set of answers, always the least favourable, and what they differ in is kept.
import type { Answer, Answers, Question } from './question.ts';
import { questions } from './questions.ts';

/** One question, or one item of a map question, that respondents answered differently; answers by respondent. */
export type Disagreement = { question: string; item?: string; answers: Record<string, string | number> };

export type Combined = { answers: Answers; disagreements: Disagreement[] };

/** `byRespondent`: respondent id or name → their answers. Answers that do not fit their question are left out. */
export function combine(byRespondent: Record<string, Answers>): Combined {
  const answers: Answers = {};
  const disagreements: Disagreement[] = [];
  for (const question of questions) {
    const given = Object.entries(byRespondent).flatMap(([who, theirs]) => {
      const answer = fitting(question, theirs[question.id]);
      return answer === undefined ? [] : [[who, answer] as const];
    });
    if (given.length === 0) continue;
    answers[question.id] = leastFavourable(
      question,
      given.map(([, answer]) => answer),
    );
    disagreements.push(...differences(question, given));
  }
  return { answers, disagreements };
}

/** The answer if it fits its question, otherwise undefined; a map keeps the items that fit. */
export function fitting(question: Question, answer: Answer | undefined): Answer | undefined {
  if (question.kind === 'percent') {
    return typeof answer === 'number' && answer >= 0 && answer <= 100 ? answer : undefined;
  }
  if (question.kind === 'text') return typeof answer === 'string' && answer.trim() ? answer.trim() : undefined;
  const known = (option: unknown) => question.options.some(({ id }) => id === option);
  if (question.kind === 'choice') return known(answer) ? answer : undefined;
  if (typeof answer !== 'object') return undefined;
  const items = question.items.flatMap(({ id }) => {
    const option = Object.hasOwn(answer, id) ? answer[id] : undefined;
    return option !== undefined && known(option) ? [[id, option] as const] : [];
  });
  return items.length ? Object.fromEntries(items) : undefined;
}

function leastFavourable(question: Question, given: Answer[]): Answer {
  if (question.kind === 'percent') return Math.max(...given.map(Number));
  if (question.kind === 'text') return [...new Set(given)].join('\n');
  const order = question.options.map(({ id }) => id);
  if (question.kind === 'choice' && question.leastFavourable === 'first') order.reverse();
  const worst = (options: string[]) => options.toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? '';
  if (question.kind === 'choice') return worst(given as string[]);
  const maps = given as Record<string, string>[];
  return Object.fromEntries(
    question.items.flatMap(({ id }) => {
      const options = maps.flatMap((map) => map[id] ?? []);
      return options.length ? [[id, worst(options)]] : [];
    }),
  );
}

function differences(question: Question, given: (readonly [string, Answer])[]): Disagreement[] {
  if (question.kind === 'text') return [];
  if (question.kind !== 'map') {
    return differ(given.map(([, answer]) => answer))
      ? [{ question: question.id, answers: Object.fromEntries(given) as Record<string, string | number> }]
      : [];
  }
  return question.items.flatMap(({ id }) => {
    const theirs = (given as [string, Record<string, string>][]).flatMap(([who, map]) =>
      map[id] ? [[who, map[id]] as const] : [],
    );
    return differ(theirs.map(([, option]) => option))
      ? [{ question: question.id, item: id, answers: Object.fromEntries(theirs) }]
      : [];
  });
}

const differ = (answers: Answer[]) => new Set(answers).size > 1;
