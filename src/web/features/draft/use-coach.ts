import { ourDays } from '../../lib/zone.ts';
import { useDeferredValue, useMemo } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { okrSetOf } from '../../../core/okr/okr-set-of.ts';
import { type Choice, choicesOf } from '../../../core/coach/choices.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { askCoach } from '../../../core/coach/context.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import { missingOf } from '../../../core/coach/publishing.ts';
import { rewrite, type SaidFinding, sayFinding } from '../../../core/coach/say-finding.ts';
import { understoodGoal, type UnderstoodGoal } from '../../../core/coach/review/understood-goal.ts';
import { understoodOf } from '../../../core/coach/review/understood.ts';
import { isOfField } from '../../../core/coach/review/of-fields.ts';
import { byWeight } from '../../../core/coach/review/weight.ts';
import { suggestType, type TypeSuggestion } from '../../../core/coach/facts/suggest-type.ts';
import type { Missing } from '../../../core/okr/publishing.ts';
import type { Stage, TeamKind } from '../../../core/okr/words.ts';
import type { Discouraging } from '../../../core/readiness/verdict.ts';
import type { Text } from '../../../core/text.ts';
import { todayHere } from '../../lib/today.ts';
import type { Underline } from '../../kit/underlines.ts';
import type { DraftForm } from './draft-form.ts';
import { type WrittenIn, writingSet } from './writing-set.ts';

/** A finding with its sentences, its rewrite skeleton, and the key result it is about. */
export type SpokenFinding = {
  finding: Finding;
  said: SaidFinding;
  frame: string | undefined;
  /** Meanings to choose from, each the whole statement. */
  choices: Choice[];
  /** Key of the key result it is about; undefined: the objective or the whole set. */
  keyResult: string | undefined;
};

/** What was understood of a key result; `complete`: start and target are both said. */
export type UnderstoodHere = { key: string; complete: boolean; said: Text; precision: Text | undefined };

export type CoachReading = {
  /** The weightiest first. */
  findings: SpokenFinding[];
  understood: UnderstoodHere[];
  suggestion: TypeSuggestion | undefined;
  /** Which link of the growth chain it moves, and by what; undefined: it names none. */
  goal: Text | undefined;
  /** The same, to be filled in. */
  moved: UnderstoodGoal | undefined;
  /** What would stand in the way of publishing what is written. */
  missing: Missing[];
  /** The objective's text that was read. */
  text: string;
};

export type DraftSetting = WrittenIn & {
  teamKind: TeamKind | undefined;
  stage: Stage | undefined;
  policy: Policy | undefined;
  /** The readiness check is against it, and nobody has said why the team goes on. */
  against: Discouraging | undefined;
};

/** What the coach says of the draft, read again on each settled keystroke, here in the browser. */
export function useCoach(form: DraftForm, around: DraftSetting): CoachReading {
  const settled = useDeferredValue(form);
  const { objective, teamId, cycle, teamKind, stage, diagnosis, people, policy, against } = around;
  return useMemo(() => {
    const whole = writingSet(settled, { objective, teamId, cycle, diagnosis, people });
    const { keyResults } = whole;
    const isBlank = settled.text.trim() === '' && keyResults.length === 0;
    const surroundings = {
      policy,
      today: todayHere(),
      cycle: cycle && { ...cycle, retrospective: objective && (objective.retrospective?.learned ?? null) },
      team: {
        kind: teamKind,
        stage,
        hasParentGoal: hasParentGoal(objective, whole.diagnosis),
        servesItself: whole.diagnosis === undefined && objective?.servesItself,
      },
      othersPublished: objective?.othersPublished,
      against,
      inUnlinkedLayers: objective?.inUnlinkedLayers,
    };
    const missing =
      isBlank && objective === undefined
        ? []
        : missingOf({ ...whole, agreements: whole.agreements ?? [] }, surroundings);
    if (isBlank)
      return {
        findings: [],
        understood: [],
        suggestion: undefined,
        goal: undefined,
        moved: undefined,
        missing,
        text: settled.text,
      };
    const set = okrSetOf(whole, { asked: 'once-stored', zones: ourDays() });
    const spoken = askCoach(set, surroundings).map((finding) => ({
      finding,
      said: sayFinding(finding),
      frame: rewrite(finding, set),
      choices: choicesOf(finding),
      keyResult: finding.place.at === 'key-result' ? keyResults[finding.place.index]?.key : undefined,
    }));
    const findings = byWeight(spoken);
    const understood = understoodOf(set).flatMap(({ keyResult, complete, said, precision }) => {
      const key = keyResults[keyResult]?.key;
      return key === undefined ? [] : [{ key, complete, said, precision: precision?.said }];
    });
    const suggestion = settled.text.trim() === '' ? undefined : suggestType(settled.text, settled.why);
    const moved = understoodGoal(settled.text);
    return { findings, understood, suggestion, goal: moved?.said, moved, missing, text: settled.text };
  }, [settled, objective, teamId, cycle, teamKind, stage, diagnosis, people, policy, against]);
}

/** A link is made on the page of the objective, so before it is saved nobody can have made one; one that waits counts. */
export function hasParentGoal(objective: Objective | undefined, diagnosis: object | undefined): boolean | undefined {
  if (objective === undefined) return undefined;
  const { alignments, standsAlone } = objective;
  return diagnosis !== undefined || standsAlone !== null || alignments.serves.some(({ state }) => state !== 'declined');
}

/** The words of a statement to underline. A finding without spans means the whole statement, or a field beside it. */
export function underlinesOf(findings: readonly SpokenFinding[], statement: string): Underline[] {
  return findings.flatMap(({ finding }) => {
    if (finding.text !== statement || finding.place.at === 'task') return [];
    const spans = finding.spans.length > 0 ? finding.spans : wholeOf(finding, statement);
    const gentle = finding.severity === 'info' || finding.severity === 'minor';
    return spans.map((span) => ({ ...span, key: finding.fingerprint, gentle }));
  });
}

function wholeOf(finding: Finding, statement: string): { start: number; end: number }[] {
  return finding.place.at === 'set' || isOfField(finding) ? [] : [{ start: 0, end: statement.length }];
}
