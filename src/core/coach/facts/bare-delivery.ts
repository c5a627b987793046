// Whether a key result says no more than that something is handed over, whatever it is called.
import type { StatedSet } from './stated-set.ts';
import { isKnownMissing } from './known-missing.ts';
import { all, has, is } from '../read/look.ts';
import { sentenceOf } from '../read/sentence.ts';
import type { Statement } from '../read/statement.ts';
import { doneToAll, madeAtLast, noFollowUp, outThere, somebodyThen } from '../words/patterns/handed-over.ts';

type Stated = StatedSet['keyResults'][number];

/** A release: by its verb, by where the thing is then (in the app stores), or by how much of it is done (100 %). */
export function isRelease({ shape, statement }: Stated): boolean {
  if (shape.form === 'release') return true;
  if (shape.form === 'unknown' || shape.form === 'committed' || isOfPeople(statement)) return false;
  return doneToAll.test(statement.folded) || (outThere.test(statement.folded) && !isCounting(statement));
}

/** An order to make something, and no more: beside a launch it shows no more than the launch does. */
export function isPlainTask({ shape, statement }: Stated): boolean {
  const { folded, lang, tokens, head } = statement;
  if (shape.form !== 'task' || isOfPeople(statement) || somebodyThen.test(folded)) return false;
  const isMaking = is(tokens[head], 'build', 'rework', 'launch', 'work') && !is(tokens[head], 'support');
  if (lang === 'en') return isMaking && sentenceOf(statement).kind === 'order';
  return isMaking || madeAtLast.test(folded.trim());
}

/** Whoever was asked what is read afterwards has said nothing: left it empty, or wrote `later`. */
export function lacksFollowUp({ draft }: Stated): boolean {
  return isKnownMissing(draft.followUp) || (typeof draft.followUp === 'string' && !saysWhatFollows(draft.followUp));
}

/** `later`, `-` and 待定 name nothing that can be read. */
export function saysWhatFollows(followUp: string | null | undefined): boolean {
  const said = followUp?.trim().toLowerCase() ?? '';
  return said !== '' && !noFollowUp.test(said);
}

/** Customers order by themselves, 采购员不再打电话: what people do or feel then. */
export function isOfPeople(statement: Statement): boolean {
  const { tokens, head } = statement;
  if (has(statement, 'state', 'change')) return true;
  return all(statement, 'audience').some(
    (token) => token.at >= head && token.at <= head + 2 && !is(tokens[token.at + 1], 'product'),
  );
}

/** Is there a number in it besides days and versions? */
function isCounting({ folded, dates }: Statement): boolean {
  const rest = dates.reduce(
    (text, { span }) => text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end),
    folded,
  );
  return /\d/.test(rest.replaceAll(/\bv?\d+(?:\.\d+)+\b/g, ''));
}
