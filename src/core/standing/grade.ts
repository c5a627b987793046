// The grade is the owner's judgement at the end; this file only suggests one, after the owner has written their own.
import { dayAt, utc, type Zones } from '../calendar/zones.ts';
import type { Commitment } from '../okr/words.ts';
import type { Text } from '../text.ts';
import type { FrozenTarget } from './frozen-target.ts';
import type { Progress } from './progress.ts';
import { fill, plain, type Trace } from './trace.ts';

/** `bands`: 0–1 with one decimal, green from 0.7, yellow from 0.4. `levels`: only 0, 0.3, 0.7 and 1.0, told from how sure the team was. */
export const gradeScales = ['bands', 'levels'] as const;
export type GradeScale = (typeof gradeScales)[number];

export type Closing = {
  /** Against the frozen target, at the end of the cycle. */
  progress: Progress;
  commitment: Commitment;
  scale: GradeScale;
  /** Learning only: was the question answered? A refuted assumption is an answer. */
  answered?: boolean | undefined;
  /** The first confidence (0–10) anybody said; scale `levels`. Absent: told from the commitment. */
  firstConfidence?: number | undefined;
  target?: FrozenTarget | undefined;
  /** Whose days are told; absent: those of UTC. */
  zones?: Zones | undefined;
};

export type GradeSuggestion = {
  /** 0–1 on the chosen scale; `undefined` when there is nothing to suggest from. */
  grade: number | undefined;
  /** A committed key result that was missed: look at what happened, together. */
  needsReview: boolean;
  /** Set when the owner's grade and this one lie 0.3 or more apart. */
  question: Text | undefined;
  trace: Trace;
};

/**
 * Suggests a grade. `own` is the owner's grade: while it is missing nothing is suggested (`undefined`), so that the
 * judgement comes first.
 */
export function suggestGrade(own: number | null | undefined, closing: Closing): GradeSuggestion | undefined {
  if (typeof own !== 'number') return undefined;
  const { grade, reason } = suggest(closing);
  const { progress, commitment } = closing;
  const isMissed = commitment === 'committed' && (progress.raw === undefined || progress.raw < 1);
  return {
    grade,
    needsReview: isMissed && progress.state === 'measured',
    question: gradeQuestion(own, grade),
    trace: {
      formula: formulas[commitment === 'learning' ? 'learning' : closing.scale],
      inputs: [
        {
          name: { en: 'Progress', zh: '进度' },
          value: progress.raw ?? null,
          unit: 'share',
          at: progress.at,
          why: progress.trace,
        },
        ...(closing.target
          ? [
              {
                name: { en: 'Frozen target', zh: '冻结的目标值' },
                value: closing.target.frozen.target,
                at: closing.target.frozen.at,
              },
            ]
          : []),
        ...(closing.firstConfidence === undefined
          ? []
          : [{ name: { en: 'First confidence, of 10', zh: '最初的信心（满分 10）' }, value: closing.firstConfidence }]),
      ],
      steps: closing.target?.later.map((set) => ({
        what: {
          en: `Later target, set ${dayAt(set.at, closing.zones ?? utc)}, not graded against`,
          zh: `${dayAt(set.at, closing.zones ?? utc)} 改过的目标值，不据此评分`,
        },
        value: set.target,
      })),
      reason,
      result: grade ?? null,
    },
  };
}

/** What to ask when the owner's grade and the suggested one lie 0.3 or more apart. */
export function gradeQuestion(own: number, grade: number | null | undefined): Text | undefined {
  if (typeof grade !== 'number' || Math.abs(own - grade) < 0.3 - 1e-9) return undefined;
  return fill(apart, { own: plain(own), grade: plain(grade) });
}

/** The grades of scale `levels`. */
export const gradeLevels = [0, 0.3, 0.7, 1] as const;

/** Is this a grade of the scale: one decimal for `bands`, one of four for `levels`? */
export function isOnScale(grade: number, scale: GradeScale): boolean {
  if (scale === 'levels') return gradeLevels.some((level) => level === grade);
  return grade >= 0 && grade <= 1 && Math.abs(grade * 10 - Math.round(grade * 10)) < 1e-9;
}

export type GradeBand = 'green' | 'yellow' | 'red';

/** 0.7–1.0 green, 0.4–0.6 yellow, 0–0.3 red, after rounding to one decimal. */
export function gradeBand(grade: number): GradeBand {
  const rounded = Math.round(grade * 10) / 10;
  return rounded >= 0.7 ? 'green' : rounded >= 0.4 ? 'yellow' : 'red';
}

/** What a team's aspirational grades of one cycle say together: three or more, all 1.0, were too easy; a mean of 0.4 or less asks whether to go on. */
export function gradePattern(grades: readonly number[]): Text | undefined {
  if (grades.length === 0) return undefined;
  if (grades.length >= 3 && grades.every((grade) => grade >= 0.95)) return patterns.easy;
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  return mean <= 0.4 ? patterns.rethink : undefined;
}

function suggest(closing: Closing): { grade: number | undefined; reason: Text } {
  const { progress, commitment, scale, answered } = closing;
  if (commitment === 'learning') {
    if (answered === undefined) return { grade: undefined, reason: reasons.unasked };
    return answered ? { grade: 1, reason: reasons.answered } : { grade: 0, reason: reasons.unanswered };
  }
  if (progress.clamped === undefined) return { grade: undefined, reason: progress.trace.reason ?? reasons.noNumber };
  if (scale === 'levels') return level(progress.clamped >= 1, closing.firstConfidence, commitment);
  const grade = Math.floor(progress.clamped * 10 + 1e-9) / 10;
  return { grade, reason: reasons[commitment] };
}

function level(
  isReached: boolean,
  firstConfidence: number | undefined,
  commitment: Commitment,
): { grade: number; reason: Text } {
  if (!isReached) return { grade: 0, reason: reasons.notReached };
  const sureness = firstConfidence ?? (commitment === 'committed' ? 8 : 5);
  if (sureness <= 3) return { grade: 1, reason: reasons.impossible };
  return sureness <= 7 ? { grade: 0.7, reason: reasons.hoped } : { grade: 0.3, reason: reasons.sure };
}

const formulas: Record<GradeScale | 'learning', Text> = {
  bands: { en: 'progress within 0–1, rounded down to one decimal', zh: '进度限于 0–1，向下取一位小数' },
  levels: {
    en: 'not reached 0; reached 0.3 when we were sure of it, 0.7 when we hoped, 1.0 when we thought it impossible',
    zh: '没达成记 0；当初有把握记 0.3，当初抱着希望记 0.7，当初以为做不到记 1.0',
  },
  learning: {
    en: '1 when the question was answered, whatever the answer; otherwise 0',
    zh: '问题有了答案记 1，不论答案是什么；否则记 0',
  },
};

const reasons = {
  committed: { en: 'Committed: 1.0 is expected.', zh: '承诺型：期望是 1.0。' },
  aspirational: { en: 'Aspirational: about 0.7 on average is good.', zh: '挑战型：平均 0.7 左右就很好。' },
  answered: { en: 'The question was answered.', zh: '问题有了答案。' },
  unanswered: { en: 'The question is still open.', zh: '问题还没有答案。' },
  unasked: { en: 'Nobody has said yet whether the question was answered.', zh: '还没有人说明问题是否有了答案。' },
  noNumber: { en: 'There is no number yet.', zh: '还没有数值。' },
  notReached: { en: 'The frozen target was not reached.', zh: '没有达到冻结的目标值。' },
  impossible: { en: 'Reached, and at first hardly anybody believed it.', zh: '达成了，而当初几乎没人相信。' },
  hoped: { en: 'Reached, and at first it was a hope.', zh: '达成了，当初是抱着希望。' },
  sure: { en: 'Reached, and at first it was as good as certain.', zh: '达成了，当初就很有把握。' },
} satisfies Record<string, Text>;

const apart: Text = {
  en: 'You wrote {own}, the numbers suggest {grade}. What do the numbers miss?',
  zh: '你写的是 {own}，数据建议 {grade}。数据漏掉了什么？',
};

const patterns = {
  easy: { en: 'Everything reached 1.0: were the targets too easy?', zh: '全部是 1.0：目标值是不是定得太容易了？' },
  rethink: { en: 'The mean is 0.4 or less: is this still worth going on with?', zh: '平均不高于 0.4：还值得继续吗？' },
} satisfies Record<string, Text>;
