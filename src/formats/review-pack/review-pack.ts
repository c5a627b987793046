// A review pack is what a file tells of a closed cycle: teams, objectives and their numbers, never people.
import type { Commitment, KeyResultKind } from '../../core/model/words.ts';

/** Grades and progress are shares 0–1; null = not known. */
export type ReviewPack = {
  cycle: string;
  start: string;
  end: string;
  teams: { name: string; objectives: ReviewedObjective[] }[];
};

export type ReviewedObjective = {
  text: string;
  grade: number | null;
  suggested: number | null;
  reason: string;
  progress: number | null;
  keyResults: ReviewedKeyResult[];
  retrospective: {
    goalAgain: string;
    happened: string;
    why: string;
    learned: string;
    learning: readonly { text: string; done: boolean }[];
  } | null;
  followUps: readonly { text: string; outcome: string | null }[];
};

export type ReviewedKeyResult = {
  text: string;
  kind: KeyResultKind;
  commitment: Commitment | null;
  baseline: number | null;
  target: number | null;
  value: number | null;
  unit: string;
  progress: number | null;
  confidence: number | null;
  grade: number | null;
  suggested: number | null;
};
