import type { Readiness } from '../../../contract/readiness.ts';
import { fitting } from '../../../core/readiness/combine.ts';
import type { Answer, Answers, Question } from '../../../core/readiness/question.ts';
import { questions } from '../../../core/readiness/questions.ts';

/** One person's answers as they are stored: the value and, if they like, why. */
export type NotedAnswers = NonNullable<Readiness['mine']>;
export type NotedAnswer = NotedAnswers[string];

/** The answers alone, as the core reads them. */
export function plainAnswers(noted: NotedAnswers): Answers {
  return Object.fromEntries(Object.entries(noted).map(([id, { value }]) => [id, value as Answer]));
}

/** What kind of team it is was said when the team was made; it is not asked again. */
export function withTeamKind(noted: NotedAnswers, kind: string | undefined): NotedAnswers {
  return kind === undefined ? noted : { ...noted, 'team-kind': { ...noted['team-kind'], value: kind } };
}

/** The questions that are asked, given what was answered so far. */
export function askedQuestions(noted: NotedAnswers, kind: string | undefined): readonly Question[] {
  const answers = plainAnswers(withTeamKind(noted, kind));
  return questions.filter(
    (question) => !(question.id === 'team-kind' && kind !== undefined) && (question.when?.(answers) ?? true),
  );
}

/** True when nothing of the question is open any more; a map needs every item. */
export function isAnswered(question: Question, noted: NotedAnswers): boolean {
  const answer = fitting(question, noted[question.id]?.value as Answer | undefined);
  if (answer === undefined) return false;
  return question.kind !== 'map' || Object.keys(answer).length === question.items.length;
}

/** Puts an answer in; an empty one without a note is taken out. */
export function withAnswer(noted: NotedAnswers, id: string, answer: Partial<NotedAnswer>): NotedAnswers {
  const { [id]: before, ...others } = noted;
  const next = { value: '', ...before, ...answer };
  const empty = next.value === '' && !next.note?.trim();
  return empty ? others : { ...others, [id]: next };
}
