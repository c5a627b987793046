// Runs the rules over a set: each rule asked at its places, precedence, suppressions and policy applied, in a stable order.
import type { StatedSet } from './facts/stated-set.ts';
import { type Stage, stages } from '../okr/words.ts';
import type { OkrSet, SetContext } from '../okr/okr-set.ts';
import { type Finding, type Place, severities, type Severity } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { read } from './read/parse.ts';
import { decidedOn, defaultPolicy, type Policy } from './policy.ts';
import { readSet } from './facts/read-set.ts';
import type { Hit, Rule } from './rules/rule.ts';
import { rules } from './rules/index.ts';

/** All findings of a set: objective first, then the set, the key results and the tasks; in each by position, then rule id. */
export function coach(set: OkrSet, context: SetContext = {}, policy: Policy = defaultPolicy): Finding[] {
  return coachWith(rules, set, context, policy);
}

export function coachWith(list: readonly Rule[], set: OkrSet, context: SetContext, policy: Policy): Finding[] {
  const statement = readSet(set, context, policy);
  const raw: Raw[] = [];
  for (const rule of list) {
    const severity = severityOf(rule, policy, context.stage);
    if (severity !== 'off') ask(rule, severity, statement, raw);
  }
  if (raw.length === 0) return [];
  const fired = new Map<string, Rule>();
  for (const { rule, place, hit } of raw) {
    fired.set(`${rule.id}@${keyOf(place)}`, rule);
    if (hit.of !== undefined) fired.set(`${rule.id}@${keyOf(statementOf(hit.of))}`, rule);
  }
  const findings = raw
    .filter((one) => !yields(one.rule, one.place, fired) && !isSuppressed(one, set))
    .map((one) => toFinding(one, set))
    .sort(inOrder);
  return markRepeats(findings);
}

/** Every suppression of a set that counts (it has a reason), so that it can be listed. */
export function suppressions(set: OkrSet): { place: Place; rule: string; reason: string }[] {
  const ofObjective = (set.objective.suppress ?? []).map((one) => ({ place: { at: 'objective' } as Place, ...one }));
  const ofKeyResults = set.keyResults.flatMap((keyResult, index) =>
    (keyResult.suppress ?? []).map((one) => ({ place: { at: 'key-result', index } as Place, ...one })),
  );
  return [...ofObjective, ...ofKeyResults].filter((one) => one.reason.trim() !== '');
}

type Raw = { rule: Rule; severity: Severity; place: Place; hit: Hit };

/** What was decided holds in every stage; what was not is milder where the stage forgives it. */
function severityOf(rule: Rule, policy: Policy, stage: Stage | undefined): Severity | 'off' {
  const { milderBefore } = rule;
  const usual = rule.stage === 'trial' ? 'info' : rule.severity;
  const isEarly =
    stage !== undefined && milderBefore !== undefined && stages.indexOf(stage) < stages.indexOf(milderBefore);
  return decidedOn(rule.id, policy) ?? (isEarly ? oneMilder(usual) : usual);
}

function oneMilder(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? severity;
}

function milder(severity: Severity, softer: Severity | undefined): Severity {
  if (softer === undefined) return severity;
  return severities.indexOf(softer) > severities.indexOf(severity) ? softer : severity;
}

/** Asks a rule at each of its places and notes what it says. */
function ask(rule: Rule, severity: Severity, set: StatedSet, raw: Raw[]): void {
  switch (rule.subject) {
    case 'objective':
      note(raw, rule, severity, atObjective, rule.check(set));
      break;
    case 'set':
      note(raw, rule, severity, atSet, rule.check(set));
      break;
    case 'statement':
      note(raw, rule, severity, atObjective, rule.check(set.objective, set));
      for (const one of set.keyResults) note(raw, rule, severity, one.place, rule.check(one.statement, set));
      break;
    case 'key-result':
      for (const one of set.keyResults) note(raw, rule, severity, one.place, rule.check(one, set));
      break;
    case 'task':
      for (const [index, draft] of (set.set.tasks ?? []).entries()) {
        const task = { draft, index, statement: read(draft.text, set.context.today) };
        note(raw, rule, severity, { at: 'task', index }, rule.check(task, set));
      }
  }
}

const atObjective: Place = { at: 'objective' };
const atSet: Place = { at: 'set' };

function note(raw: Raw[], rule: Rule, severity: Severity, place: Place, hit: Hit | undefined): void {
  if (hit === undefined) return;
  raw.push({ rule, severity: milder(severity, rule.softer?.[hit.as ?? '']?.severity), place, hit });
}

function keyOf(place: Place): string {
  return 'index' in place ? `${place.at}.${place.index}` : place.at;
}

function statementOf(of: 'objective' | number): Place {
  return of === 'objective' ? { at: 'objective' } : { at: 'key-result', index: of };
}

/** A rule is silent where a rule it yields to speaks (and is not silent itself); the objective also yields to the set. */
function yields(rule: Rule, place: Place, fired: Map<string, Rule>): boolean {
  if (rule.yieldsTo === undefined) return false;
  const key = keyOf(place);
  return rule.yieldsTo.some((id) => {
    const other = fired.get(`${id}@${key}`);
    if (other !== undefined && !yields(other, place, fired)) return true;
    return place.at === 'objective' && fired.has(`${id}@set`);
  });
}

function isSuppressed({ rule, place }: Raw, set: OkrSet): boolean {
  const holder = place.at === 'key-result' ? set.keyResults[place.index] : set.objective;
  if (place.at === 'task') return false;
  return (holder?.suppress ?? []).some((one) => one.rule === rule.id && one.reason.trim() !== '');
}

function toFinding({ rule, severity, place, hit }: Raw, set: OkrSet): Finding {
  const text = textAt(hit.of === undefined ? place : statementOf(hit.of), set);
  const spans = hit.spans ?? [];
  const words = spans.length === 0 ? text : spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return {
    rule: rule.id,
    severity,
    place,
    text,
    spans,
    as: hit.as,
    values: { words, ...hit.values },
    fingerprint: fingerprint(rule.id, place.at, words),
  };
}

function textAt(place: Place, set: OkrSet): string {
  if (place.at === 'key-result') return set.keyResults[place.index]?.text ?? '';
  if (place.at === 'task') return set.tasks?.[place.index]?.text ?? '';
  return set.objective.text;
}

const order = { objective: 0, set: 1, 'key-result': 2, task: 3 } as const;

function inOrder(a: Finding, b: Finding): number {
  return (
    order[a.place.at] - order[b.place.at] ||
    ('index' in a.place && 'index' in b.place ? a.place.index - b.place.index : 0) ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Equal words at two places get equal fingerprints; the later ones are numbered so that answers stay apart. */
function markRepeats(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    if (count > 1) finding.fingerprint += `-${count}`;
  }
  return findings;
}
