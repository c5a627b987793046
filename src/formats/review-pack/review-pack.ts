// A review pack is what a file tells of a closed cycle: teams, objectives and their numbers, never people.
import type {
  Commitment,
  DependencyState,
  KeyResultKind,
  MidDecision,
  ProblemKind,
  ValidationVerdict,
} from '../../core/okr/words.ts';
import type { Lang } from '../../core/text.ts';

export type ReviewHead = {
  cycle: string;
  start: string;
  end: string;
  /** Where drawings stand with the first objectives only: how many these are, and how many there are. */
  pictured?: { first: number; all: number } | undefined;
};

/** Grades and progress are shares 0–1; null = not known. */
export type ReviewedObjective = {
  team: string;
  text: string;
  grade: number | null;
  suggested: number | null;
  reason: string;
  /** Given up while the cycle ran; `at`: a day. */
  drop: ReviewedDrop | null;
  progress: number | null;
  /** Not everybody may read it: who has the file passes that on. */
  restricted: boolean;
  /** What it served, of what everybody may read: its words and team. */
  serves: readonly { text: string; team: string }[];
  /** Objectives elsewhere that are counted in its progress. */
  contributors: number;
  /** What its key results needed of other teams. */
  needs: readonly { team: string; need: string; state: DependencyState }[];
  keyResults: ReviewedKeyResult[];
  /** What was decided in the middle of the cycle, newest first; `at`: a day. */
  midReviews: readonly { decision: MidDecision; sentence: string; at: string }[];
  retrospective: {
    goalAgain: string;
    happened: string;
    why: string;
    learned: string;
    lacked: readonly ProblemKind[];
    learning: readonly { text: string; done: boolean }[];
  } | null;
  followUps: readonly { text: string; outcome: string | null; from: string }[];
};

export type ReviewedDrop = { at: string; reason: string };

export type ReviewedKeyResult = {
  text: string;
  kind: KeyResultKind;
  commitment: Commitment | null;
  baseline: number | null;
  target: number | null;
  value: number | null;
  unit: string;
  progress: number | null;
  /** Its course as SVG text, where the file shows drawings and there is a course; null: it could not be drawn. */
  chart?: string | null | undefined;
  confidence: number | null;
  grade: number | null;
  suggested: number | null;
  /** What validates: what was believed, empty for all else, and what came of it. */
  hypothesis: string;
  verdict: ValidationVerdict | null;
  /** Nobody could say it, or how it came out, and the day by which it was to be known is past. */
  answerDue: string | null;
  /** Given up while the cycle ran: told, not graded. */
  drop: ReviewedDrop | null;
  /** Later targets, oldest first; the one above is the frozen one. `at`: a day. */
  changes: readonly { at: string; to: number | null; reason: string }[];
};

/** Writes a pack piece by piece, so that a cycle of any size is written without holding all of it. */
export type ReviewWriter = {
  head(head: ReviewHead, lang: Lang): string;
  /** `isNewTeam`: the first objective of its team. */
  objective(objective: ReviewedObjective, isNewTeam: boolean, head: ReviewHead, lang: Lang): string;
  foot(lang: Lang): string;
};

/** The pieces of a pack in order: the head, each objective as it comes (team by team), the foot. */
export async function* writeReview(
  writer: ReviewWriter,
  head: ReviewHead,
  objectives: AsyncIterable<ReviewedObjective> | Iterable<ReviewedObjective>,
  lang: Lang,
): AsyncGenerator<string> {
  yield writer.head(head, lang);
  let team: string | undefined;
  for await (const objective of objectives) {
    yield writer.objective(objective, objective.team !== team, head, lang);
    team = objective.team;
  }
  yield writer.foot(lang);
}
