// Finds another party that does the work of a key result: a department, a supplier, another team as the subject.
import { has, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { endsHan } from '../read/script.ts';
import type { Token } from '../read/tokens.ts';
import { verbForm } from '../read/verb-forms.ts';
import { isVerbHere } from '../read/verbs-of.ts';
import { finite } from '../words/patterns/grammar.ts';
import {
  actionBegins,
  beforeAttribute,
  beforeName,
  behindNoun,
  noAction,
  nounLike,
  ownTeam,
  placeBehind,
  unitName,
  urging,
} from '../words/patterns/parties.ts';

/** The whole name of the party: the brand team, 数据库组. */
export function partyName(statement: Statement, party: Token): { start: number; end: number } {
  const { tokens, head } = statement;
  let from = party.at;
  while (from > head && from > party.at - 4) {
    const before = tokens[from - 1];
    if (before === undefined || before.kind === 'mark' || before.kind === 'number') break;
    const word = before.word;
    if (urging.test(word) || beforeName.test(word)) break;
    from--;
  }
  return { start: tokens[from]?.start ?? party.start, end: party.end };
}

export function otherParty(statement: Statement): Token | undefined {
  if (has(statement, 'agreed', 'proposed', 'handedDown') && !/要求|需要/.test(statement.folded)) return undefined;
  const party = subjectParty(statement);
  if (party === undefined) return undefined;
  return onlyAccepts(statement, party) ? undefined : party;
}

function subjectParty(statement: Statement): Token | undefined {
  const { tokens, folded } = statement;
  const head = statement.head;
  // Zero data lost: nobody is there who does anything.
  if (/^(?:zero|no|零)$/.test(tokens[0]?.word ?? '')) return undefined;
  for (let at = head; at <= head + 4; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'number' ||
      (token.kind === 'mark' && ',;:。'.includes(folded[token.start] ?? ''))
    )
      return undefined;
    if (token.word.startsWith('完成') || (isVerb(token) && !is(token, 'otherParty') && !urging.test(token.word)))
      return undefined;
    const own = at > 0 && ownTeam.test(tokens[at - 1]?.word ?? '');
    const named = !own && (is(token, 'otherParty') || isNamedUnit(statement, at));
    if (named && !isAttribute(statement, at) && acts(statement, at)) return token;
  }
  return undefined;
}

function isVerb(token: Token): boolean {
  return is(token, 'support', 'work', 'launch', 'build', 'rework', 'vague', 'change', 'steady') && !is(token, 'plain');
}

/** All HR policies, new brand guidelines, account-based marketing: a word of a department that only says of what kind. */
function isAttribute({ tokens }: Statement, at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]];
  if ([before, tokens[at - 2]].some((one) => one?.word === '-' && one.end === tokens[one.at + 1]?.start)) return true;
  return beforeAttribute.test(before?.word ?? '') && !word.endsWith('s') && !/^(?:teams?|squad)$/.test(word);
}

/** An unknown department: …部, …组, …团队; in English the team of a department, since any other may be one's own. */
function isNamedUnit({ tokens }: Statement, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const text = token.word;
  if (text === 'team' || text === 'squad' || text === 'department' || text === 'office')
    return is(tokens[at - 1], 'otherParty');
  return (
    unitName.test(text) &&
    tokens[at - 1]?.end === token.start &&
    tokens[at - 1]?.kind !== 'mark' &&
    tokens[at - 1]?.kind !== 'number'
  );
}

/** Does it do something? Chinese: 把/在…前/a verb close behind. English: a verb in the third person, or the base form behind a plural. */
function acts(statement: Statement, at: number): boolean {
  const { tokens } = statement;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const word = next.word;
  if (noAction.test(word)) return false;
  if (endsHan(tokens[at] ?? next) || endsHan(next)) {
    if (actionBegins.test(word) || next.kind === 'date') return true;
    return [next, tokens[at + 2]].some(
      (one) =>
        one !== undefined &&
        isVerbHere(statement, one.at, -1) &&
        is(one, 'work', 'launch', 'build', 'rework', 'change', 'vague', 'activityVerb', 'reach', 'fromNothing') &&
        !is(one, 'plain'),
    );
  }
  if (next.kind === 'date') return true;
  if (placeBehind.test(word))
    return [at + 3, at + 4].some(
      (i) => tokens[i]?.form === 'third' && !isNounLike(statement, i, tokens[i]?.word ?? ''),
    );
  if (is(next, 'adverb') && /^(?:will|should|must)$/.test(word)) return true;
  if (next.form === 'third' || verbForm(word)?.form === 'third') return !isNounLike(statement, at + 1, word);
  const plural = (tokens[at]?.word ?? '').endsWith('s');
  return plural && next.form === 'base' && tokens[at + 2] !== undefined && !isNounLike(statement, at + 1, word);
}

/** Sales calls from 3 to 5: a noun, not what sales does. */
function isNounLike({ tokens }: Statement, at: number, word: string): boolean {
  const then = tokens[at + 1];
  if (nounLike.test(word) || then === undefined) return true;
  // Legal matters close in 5 days: the verb comes behind it.
  if (finite.test(then.word) || (then.form === 'base' && !is(then, 'plain') && word.endsWith('s'))) return true;
  return behindNoun.test(then.word);
}

/** 由财务验收, SRE sign-off: the other party only says yes. */
function onlyAccepts({ tokens }: Statement, party: Token): boolean {
  const near = [tokens[party.at + 1], tokens[party.at + 2]];
  return near.some((token) => is(token, 'accepted') && !is(token, 'build', 'launch'));
}
