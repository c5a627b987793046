import { type Finding, severities, type Severity } from '../../core/coach/finding.ts';
import type { Policy } from '../../core/coach/policy.ts';
import { coach } from '../../core/coach/run.ts';
import { rewrite, type SaidFinding, sayFinding } from '../../core/coach/say-finding.ts';
import type { OkrSet, SetContext } from '../../core/okr/okr-set.ts';
import type { ObjectiveType } from '../../core/okr/words.ts';
import type { ReadSet, Statement } from '../../formats/statement.ts';
import { linksAcross } from './links-across.ts';
import type { FileAsRead } from './read-file.ts';

export type LintFinding = {
  /** Index of the objective whose set it is about. */
  set: number;
  /** As in the JSON output: `objectives[0].keyResults[1]`, `objectives[0]#set`, `#file`. */
  at: string;
  finding: Finding;
  /** The statement that the spans point into. */
  statement: Statement;
  said: SaidFinding;
  /** A skeleton to put in its place. */
  rewrite: string | undefined;
  /** Why it is silenced, when it is. */
  suppressed: string | undefined;
};

export type LintedFile = FileAsRead & {
  findings: LintFinding[];
  suppressed: LintFinding[];
  /** What is served in none of the files that are linted together: it cannot be checked here. */
  elsewhere: { at: string; line: number; serves: string }[];
};

export type LintOptions = { policy: Policy; type?: ObjectiveType | undefined; today?: string | undefined };

/** Asks the coach about every set in these files, each with what ties it to the others. */
export function lintFiles(read: readonly FileAsRead[], options: LintOptions): LintedFile[] {
  const across = linksAcross(read);
  return read.map((one) => {
    const file: LintedFile = { ...one, findings: [], suppressed: [], elsewhere: [] };
    file.sets.forEach((set, index) => {
      const { unlinked, elsewhere } = across(file.path, index);
      const context: SetContext = { ...file.context, today: options.today };
      lintSet(file, set, index, unlinked.length === 0 ? context : { ...context, inUnlinkedLayers: unlinked }, options);
      const at = `objectives[${index}]`;
      file.elsewhere.push(...elsewhere.map((serves) => ({ at, line: set.objective.line, serves })));
    });
    return file;
  });
}

function lintSet(file: LintedFile, read: ReadSet, index: number, context: SetContext, options: LintOptions): void {
  const { policy, type } = options;
  // What is struck through is no longer meant, so it counts for nothing either.
  if (read.objective.state === 'dropped') return;
  const live = read.places.flatMap(({ state }, at) => (state === 'dropped' ? [] : [at]));
  const whole: OkrSet = { ...read.set, objective: { ...read.set.objective, type: read.set.objective.type ?? type } };
  const set = live.length === read.places.length ? whole : withOnly(whole, live);
  const tell = (found: Finding, suppressed?: string): LintFinding[] => {
    const finding = set === whole ? found : asIn(whole, live, found);
    const statement = statementOf(finding, read);
    // What is said of the whole file is said once.
    const ofFile = finding.rule === 'too-many-objectives';
    if (ofFile && index !== policy.limits.objectives.warn) return [];
    const at = ofFile ? '#file' : placeOf(finding, index, whole);
    return [
      { set: index, at, finding, statement, said: sayFinding(finding), rewrite: rewrite(finding, whole), suppressed },
    ];
  };
  file.findings.push(...coach(set, context, policy).flatMap((finding) => tell(finding)));
  if (!hasSuppressions(set)) return;
  for (const finding of coach(withoutSuppressions(set), context, policy)) {
    const reason = suppressionOf(finding, set);
    if (reason !== undefined) file.suppressed.push(...tell(finding, reason));
  }
}

/** The set with these key results alone, and the tasks of these. */
function withOnly(set: OkrSet, live: readonly number[]): OkrSet {
  const tasks = set.tasks?.flatMap((task) => {
    const keyResult = live.indexOf(task.keyResult);
    return keyResult < 0 ? [] : [{ ...task, keyResult }];
  });
  return { ...set, keyResults: set.keyResults.filter((_one, at) => live.includes(at)), ...(tasks && { tasks }) };
}

/** A finding of the set without what is struck through, at its place in the whole. */
function asIn(whole: OkrSet, live: readonly number[], finding: Finding): Finding {
  const { place } = finding;
  if (place.at === 'key-result') return { ...finding, place: { ...place, index: live[place.index] ?? place.index } };
  if (place.at !== 'task') return finding;
  const kept = (whole.tasks ?? []).flatMap((task, at) => (live.includes(task.keyResult) ? [at] : []));
  return { ...finding, place: { ...place, index: kept[place.index] ?? place.index } };
}

function hasSuppressions({ objective, keyResults }: OkrSet): boolean {
  return [objective, ...keyResults].some(({ suppress }) => suppress !== undefined && suppress.length > 0);
}

/** Asked again without them, the coach says what they silence. */
function withoutSuppressions(set: OkrSet): OkrSet {
  return {
    ...set,
    objective: { ...set.objective, suppress: undefined },
    keyResults: set.keyResults.map((keyResult) => ({ ...keyResult, suppress: undefined })),
  };
}

function suppressionOf({ rule, place }: Finding, set: OkrSet): string | undefined {
  const holder = place.at === 'key-result' ? set.keyResults[place.index] : set.objective;
  return holder?.suppress?.find((one) => one.rule === rule)?.reason;
}

/** A finding about the set may point into a key result; then its text tells which. */
function statementOf({ place, text }: Finding, { set, objective, places }: ReadSet): Statement {
  const index =
    place.at === 'key-result'
      ? place.index
      : place.at === 'task'
        ? (set.tasks?.[place.index]?.keyResult ?? -1)
        : text === objective.text
          ? -1
          : places.findIndex((one) => one.text === text);
  return places[index] ?? objective;
}

function placeOf({ place }: Finding, index: number, set: OkrSet): string {
  const objective = `objectives[${index}]`;
  if (place.at === 'objective') return objective;
  if (place.at === 'set') return `${objective}#set`;
  if (place.at === 'key-result') return `${objective}.keyResults[${place.index}]`;
  const task = set.tasks?.[place.index];
  const before = (set.tasks ?? []).slice(0, place.index).filter((one) => one.keyResult === task?.keyResult).length;
  return `${objective}.keyResults[${task?.keyResult ?? 0}].tasks[${before}]`;
}

/** Whether a severity is as grave as a limit or graver. */
export function reaches(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
