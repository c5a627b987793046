// The readiness check: answers in, a verdict with its reasons line by line out. Nothing answered is never a yes.
import { wordNames, type Stage } from '../okr/words.ts';
import { say, type Lang, type Text } from '../text.ts';
import { combine, type Disagreement } from './combine.ts';
import { lineText } from './line-text.ts';
import type { Answers, MapQuestion, Option } from './question.ts';
import { questions } from './questions.ts';
import { type Effect, type Verdict, verdictText } from './verdict.ts';

/** One reason: the capability of the method it rests on, its sentence (already filled), and the values it was filled with. */
export type Line = { capability: string; effect: Effect; text: Text; values: Record<string, Text | string | number> };

export type ReadinessVerdict = {
  verdict: Verdict;
  lines: Line[];
  disagreements: Disagreement[];
  /** What to do next, or instead. */
  alternative: Text;
  /** Questions that count for this team (each item of a map is one), and how many have an answer. */
  progress: { answered: number; total: number };
  /** Undefined until every link of the chain has an answer. */
  control: Control | undefined;
};

/** How much of the chain from design to data the team decides itself: a share of one, and where others do. */
export type Control = { share: number; weak: Text };

/** Half and more contract work is managed as projects (A07). */
const contractLimit = 50;
/** Under half of the chain in its own hands a team is not in control; from three quarters on it is (A06). */
const control = { enough: 0.75, least: 0.5 };
/** The mean of three answers from 0 (little) to 1 (largely), above which the product decides, below which it does not (A09). */
const success = { enough: 2 / 3, least: 1 / 3 };

const preconditions = {
  control: { en: 'control over its own work', zh: '对工作的自主权' },
  ownProduct: { en: 'a product of the company’s own', zh: '自己公司的产品' },
  productDecides: { en: 'a business that the product decides', zh: '由产品决定成败的业务' },
} satisfies Record<string, Text>;

/**
 * Judges the answers of one or more respondents (respondent → answers); several are combined to the least favourable
 * answer, and what they differ in is returned. A negative verdict may come early; a positive one waits for every
 * question that is not optional.
 */
export function readinessVerdict(byRespondent: Record<string, Answers>): ReadinessVerdict {
  const { answers, disagreements } = combine(byRespondent);
  const progress = progressOf(answers);
  const missing: Text[] = [];
  const lines = [
    ...start(progress.answered),
    ...team(answers),
    ...focus(answers),
    ...controlled(answers, missing),
    ...ownProduct(answers, missing),
    ...productDecides(answers, missing),
    ...audience(answers),
    ...drive(answers, missing),
    ...layers(answers),
    ...stageAndRhythm(answers),
  ];
  const verdict = verdictOf(answers, lines, missing);
  return {
    verdict,
    lines,
    disagreements,
    alternative: verdictText[verdict].alternative,
    progress,
    control: controlOf(answers),
  };
}

function verdictOf(answers: Answers, lines: Line[], missing: Text[]): Verdict {
  if (lines.some((line) => line.capability === 'A07' && line.effect === 'against')) return 'project-management';
  const against = lines.some((line) => line.effect === 'against');
  if (against || missing.length) return 'not-on-its-own';
  if (!isComplete(answers)) return 'not-shown';
  return lines.some((line) => line.effect === 'condition' || line.effect === 'open') ? 'fits-with-conditions' : 'fits';
}

const start = (answered: number) => (answered ? [] : [line('A01', 'open', lineText.nothingShown)]);

function team(answers: Answers): Line[] {
  const kind = answers['team-kind'];
  const links = answers['links'];
  if (kind === undefined) return [];
  if (kind === 'project-service') return [];
  if (kind !== 'functional') {
    const data = mapOf(answers, 'control')['data'];
    const chain =
      data === 'others' ? line('A03', 'condition', lineText.chainWithoutData) : line('A03', 'for', lineText.wholeChain);
    return kind === 'product-technology' ? [chain, line('A05', 'note', lineText.templates)] : [chain];
  }
  if (links === 'linked') return [line('A02', 'condition', lineText.functionalLinked)];
  const alone = links === undefined ? [] : [line('A02', 'against', lineText.functionalAlone)];
  return [...alone, line('A03', 'against', lineText.noChain)];
}

function focus(answers: Answers): Line[] {
  const where = answers['company-focus'];
  if (where === 'product') return [line('A04', 'for', lineText.focusOnProduct)];
  if (where === 'partly') return [line('A04', 'condition', lineText.focusPartly)];
  return where === 'elsewhere' ? [line('A04', 'condition', lineText.focusElsewhere)] : [];
}

function controlled(answers: Answers, missing: Text[]): Line[] {
  const known = controlOf(answers);
  if (known === undefined) return [];
  const { share, weak } = known;
  const values = { share: Math.round(share * 100), weak };
  if (share >= control.enough) return [line('A06', 'for', lineText.inControl, values)];
  if (share >= control.least) return [line('A06', 'condition', lineText.partlyInControl, values)];
  missing.push(preconditions.control);
  return [line('A06', 'against', lineText.notInControl, values)];
}

function controlOf(answers: Answers): Control | undefined {
  const given = mapOf(answers, 'control');
  const { items } = mapQuestion('control');
  if (Object.keys(given).length < items.length) return undefined;
  const share = meanOf(items, given, { ours: 1, shared: 0.5, others: 0 });
  return { share, weak: list(items.filter(({ id }) => given[id] !== 'ours')) };
}

/** A quality goal needs a team that decides for itself; below half of the chain it is said (A37). */
export function lacksControl({ share }: Control): boolean {
  return share < control.least;
}

function ownProduct(answers: Answers, missing: Text[]): Line[] {
  const share = answers['contract-share'];
  if (typeof share === 'number' && share >= contractLimit) {
    missing.push(preconditions.ownProduct);
    return [line('A07', 'against', lineText.contract, { share }), ...lifetime(answers)];
  }
  if (answers['team-kind'] === 'project-service') {
    missing.push(preconditions.ownProduct);
    return [line('A07', 'against', lineText.projectTeam), ...lifetime(answers)];
  }
  if (typeof share !== 'number') return [];
  if (share === 0) return [line('A07', 'for', lineText.ownProduct)];
  return [line('A07', 'condition', lineText.someContract, { share }), ...lifetime(answers)];
}

function lifetime(answers: Answers): Line[] {
  const life = answers['lifetime'];
  if (life === undefined) return [];
  return life === 'one-cycle'
    ? [line('A08', 'condition', lineText.shortLife)]
    : [line('A08', 'note', lineText.longLife)];
}

function productDecides(answers: Answers, missing: Text[]): Line[] {
  const given = mapOf(answers, 'success');
  const question = mapQuestion('success');
  if (Object.keys(given).length < question.items.length) return [];
  const mean = meanOf(question.items, given, { largely: 1, partly: 0.5, little: 0 });
  const weak = list(question.items.filter(({ id }) => given[id] !== 'largely'));
  if (mean >= success.enough) return [line('A09', 'for', lineText.productDecides, { weak })];
  if (mean > success.least) return [line('A09', 'condition', lineText.productPartlyDecides, { weak })];
  missing.push(preconditions.productDecides);
  return [line('A09', 'against', lineText.productDoesNotDecide, { weak })];
}

function audience(answers: Answers): Line[] {
  const who = answers['audience'];
  if (who === undefined) return [];
  if (who === 'consumer') return [line('A10', 'for', lineText.consumer)];
  const reason = answers['audience-reason'];
  return typeof reason === 'string'
    ? [line('A10', 'for', lineText.businessWithReason, { reason })]
    : [line('A10', 'open', lineText.businessWithoutReason)];
}

function drive(answers: Answers, missing: Text[]): Line[] {
  const origin = answers['origin'];
  const given = mapOf(answers, 'drive');
  const question = mapQuestion('drive');
  const lines: Line[] = [];
  const weak = question.items.filter(({ id }) => given[id] === 'no' || given[id] === 'partly');
  if (question.items.every(({ id }) => given[id] === 'no')) lines.push(line('A11', 'against', lineText.noDrive));
  else if (weak.length) lines.push(line('A11', 'condition', lineText.weakDrive, { weak: list(weak) }));
  else if (origin === 'team' && Object.keys(given).length === question.items.length) {
    lines.push(line('A11', 'for', lineText.ownDrive));
  }
  if (origin === 'manager') lines.push(line('A11', 'note', lineText.startedByManager));
  if (origin === 'mandate') {
    lines.push(
      missing.length
        ? line('A11', 'against', lineText.imposed, { missing: join(missing) })
        : line('A11', 'condition', lineText.mandated),
    );
    if (answers['links'] === 'independent') lines.push(line('A13', 'condition', lineText.renamedRoutine));
  }
  return lines;
}

function layers(answers: Answers): Line[] {
  const beneficiary = answers['beneficiary'];
  const links = answers['links'];
  const lines: Line[] = [];
  if (beneficiary === 'ourselves') lines.push(line('A12', 'condition', lineText.servesOurselves));
  else if (beneficiary !== undefined) lines.push(line('A12', 'for', lineText.servesOthers));
  if (links === 'linked') lines.push(line('A14', 'for', lineText.layersLinked));
  if (links === 'unlinked') lines.push(line('A14', 'condition', lineText.layersUnlinked));
  if (links === 'independent' && answers['team-kind'] === 'product-technology') {
    lines.push(line('A12', 'condition', lineText.setAlone));
  }
  return lines;
}

function stageAndRhythm(answers: Answers): Line[] {
  const stage = answers['stage'] as Stage | undefined;
  const rhythm = answers['rhythm'];
  const lines: Line[] = [];
  if (stage) {
    const early = stage === 'prototype' || stage === 'early-users' || stage === 'basic-validation';
    const text = early ? lineText.earlyStage : lineText.laterStage;
    lines.push(line('A75', 'note', text, { stage: wordNames.stage[stage] }));
  }
  if (rhythm) lines.push(line('A15', 'note', rhythm === 'iterations' ? lineText.iterations : lineText.noIterations));
  return lines;
}

function progressOf(answers: Answers): { answered: number; total: number } {
  const asked = questions.filter(({ when }) => !when || when(answers));
  const places = asked.flatMap((question) =>
    question.kind === 'map' ? question.items.map(({ id }) => mapOf(answers, question.id)[id]) : [answers[question.id]],
  );
  return { answered: places.filter((place) => place !== undefined).length, total: places.length };
}

const isComplete = (answers: Answers) =>
  questions
    .filter(({ when, optional }) => !optional && (!when || when(answers)))
    .every((question) =>
      question.kind === 'map'
        ? question.items.every(({ id }) => mapOf(answers, question.id)[id])
        : answers[question.id] !== undefined,
    );

function line(
  capability: string,
  effect: Effect,
  text: Text,
  values: Record<string, Text | string | number> = {},
): Line {
  const fill = (lang: Lang) =>
    say(text, lang, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inLang(value, lang)])));
  return { capability, effect, text: { en: fill('en'), zh: fill('zh') }, values };
}

const inLang = (value: Text | string | number, lang: Lang) => (typeof value === 'object' ? value[lang] : value);

function mapOf(answers: Answers, id: string): Record<string, string> {
  const answer = answers[id];
  return typeof answer === 'object' ? answer : {};
}

const mapQuestion = (id: string) => questions.find((question) => question.id === id) as MapQuestion;

const meanOf = (items: readonly Option[], given: Record<string, string>, worth: Record<string, number>) =>
  items.reduce((sum, { id }) => sum + (worth[given[id] ?? ''] ?? 0), 0) / items.length;

const list = (items: readonly Option[]): Text => join(items.map(({ label }) => label));

const join = (texts: Text[]): Text => ({
  en: texts.map(({ en }) => en).join('; '),
  zh: texts.map(({ zh }) => zh).join('、'),
});
