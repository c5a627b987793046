// Whether a finding still asks: one meaning of "answered" for the draft, the publish dialog, the objective page and My week.
import type { Day } from '../calendar/day.ts';
import type { Finding } from './finding.ts';

/**
 * `fix`: the words were to change, and a finding that is still there asks on. `explain` and `dispute` close it for good.
 * `postpone` puts it off until a day, on which it asks again.
 */
export const answerKinds = ['fix', 'explain', 'dispute', 'postpone'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** An answer as far as it matters here. `until`: the day to which a finding was put off. */
export type Answered = { fingerprint: string; kind: AnswerKind; until: Day | null };

type Asked = Pick<Finding, 'fingerprint'>;

/** Does the finding ask today? */
export function isOpen(finding: Asked, answers: readonly Answered[], today: Day): boolean {
  return !isSettled(finding, answers) && !answers.some((one) => isAbout(one, finding) && isPutOff(one, today));
}

/** Will it never ask again while the words stay as they are? What stands in the way of publishing is not put off past it. */
export function isSettled(finding: Asked, answers: readonly Answered[]): boolean {
  return answers.some((one) => isAbout(one, finding) && (one.kind === 'explain' || one.kind === 'dispute'));
}

function isAbout(answer: Answered, { fingerprint }: Asked): boolean {
  return answer.fingerprint === fingerprint;
}

function isPutOff({ kind, until }: Answered, today: Day): boolean {
  return kind === 'postpone' && until !== null && until > today;
}
