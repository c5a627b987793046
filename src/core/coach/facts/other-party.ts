// Finds another party that does the work of a key result: a department, a supplier, another team as the subject.
import { has, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';
import { isVerbHere } from '../read/verbs-of.ts';

/** The whole name of the party: the brand team, 数据库组. */
export function partyName(reading: Reading, party: Token): { start: number; end: number } {
  const { tokens, head, folded } = reading;
  let from = party.at;
  while (from > head && from > party.at - 4) {
    const before = tokens[from - 1];
    if (before === undefined || before.kind === 'mark' || before.kind === 'number') break;
    const word = folded.slice(before.start, before.end);
    if (urging.test(word) || /^(?:由|让|向|to|by|from)$/.test(word)) break;
    from--;
  }
  return { start: tokens[from]?.start ?? party.start, end: party.end };
}

export function otherParty(reading: Reading): Token | undefined {
  if (has(reading, 'agreed', 'proposed', 'handedDown') && !/要求|需要/.test(reading.folded)) return undefined;
  const party = subjectParty(reading);
  if (party === undefined) return undefined;
  return onlyAccepts(reading, party) ? undefined : party;
}

function subjectParty(reading: Reading): Token | undefined {
  const { tokens, folded } = reading;
  const head = reading.head;
  for (let at = head; at <= head + 4; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'number' ||
      (token.kind === 'mark' && ',;:。'.includes(folded[token.start] ?? ''))
    )
      return undefined;
    if (isVerb(token) && !is(token, 'otherParty') && !urging.test(folded.slice(token.start, token.end)))
      return undefined;
    const own =
      at > 0 && /^(?:我们|本|全|our|my|own|we)$/.test(folded.slice(tokens[at - 1]?.start, tokens[at - 1]?.end));
    if (!own && (is(token, 'otherParty') || isNamedUnit(reading, at)) && acts(reading, at)) return token;
  }
  return undefined;
}

/** 推动集团完成…, get the vendor to …: others do it all the same. */
const urging =
  /^(?:推动|督促|协调|促成|敦促|要求|请|联合|依赖|等待|需要|push|get|persuade|have|make|convince|chase|ask|urge|wait for)$/;

function isVerb(token: Token): boolean {
  return is(token, 'support', 'work', 'launch', 'build', 'rework', 'vague', 'change', 'steady') && !is(token, 'plain');
}

/** An unknown department: …部, …组, …团队, the X team. */
function isNamedUnit({ tokens, folded }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const text = folded.slice(token.start, token.end);
  if (text === 'team' || text === 'squad' || text === 'department' || text === 'office')
    return at > 0 && tokens[at - 1]?.kind !== 'mark';
  return (
    /^(?:部|组|部门|科|处|局|厂|公司|中心)$/.test(text) &&
    tokens[at - 1]?.end === token.start &&
    tokens[at - 1]?.kind !== 'mark' &&
    tokens[at - 1]?.kind !== 'number'
  );
}

/** Does it do something? Chinese: 把/在…前/a verb close behind. English: a verb in the third person, or the base form behind a plural. */
function acts(reading: Reading, at: number): boolean {
  const { tokens, folded } = reading;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const word = folded.slice(next.start, next.end);
  if (/^(?:的|内|人均|速率|成员|人员|同学|满意|效率|和|与|、)/.test(word)) return false;
  if (isHan(folded, tokens[at]) || isHan(folded, next)) {
    if (/^(?:把|将|在|于|按|按时|需|需要|负责|及时|每|每月|每周|每天|每日|完成)$/.test(word) || next.kind === 'date')
      return true;
    return [next, tokens[at + 2]].some(
      (one) =>
        one !== undefined &&
        isVerbHere(reading, one.at, -1) &&
        is(one, 'work', 'launch', 'build', 'rework', 'change', 'vague', 'activityVerb', 'reach', 'fromNothing') &&
        !is(one, 'plain'),
    );
  }
  if (next.kind === 'date') return true;
  if (/^(?:in|at|of|for)$/.test(word))
    return [at + 3, at + 4].some(
      (i) => tokens[i]?.form === 'third' && !isNounLike(reading, i, folded.slice(tokens[i]?.start, tokens[i]?.end)),
    );
  if (is(next, 'adverb') && /^(?:will|should|must)$/.test(word)) return true;
  if (next.form === 'third' || (next.kind === 'latin' && /[a-z]{3,}s$/.test(word)))
    return !isNounLike(reading, at + 1, word);
  const plural = folded.slice(tokens[at]?.start, tokens[at]?.end).endsWith('s');
  return plural && next.form === 'base' && tokens[at + 2] !== undefined && !isNounLike(reading, at + 1, word);
}

const nounLike =
  /^(?:calls|reports|visits|tests|orders|plans|checks|shares|reviews|covers|posts|demos|labels|lists|logs|maps|models|names|prints|links|records|processes|prices|tickets|leads|meetings|costs|hours|tools|teams|needs|results|cycles|deals|quotas|targets|releases|deploys|builds|designs|experiments|requests|changes|questions|issues|cases|loads|audits|claims|has|is|was|does|contracts|invoices|payments|partners|customers|users|accounts|emails|alerts|docs|pages|sessions|cards|days|weeks|terms|complaints|errors|defects|bugs|tasks|drivers|jobs|stocks|lines|sites|goods|parts|drops|stops|files|runs)$/;

/** Sales calls from 3 to 5: a noun, not what sales does. */
function isNounLike({ tokens, folded }: Reading, at: number, word: string): boolean {
  const then = tokens[at + 1];
  if (nounLike.test(word) || then === undefined) return true;
  return /^(?:per|from|:|→|->|who|that|which)$/.test(folded.slice(then.start, then.end));
}

function isHan(folded: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = folded.charCodeAt(token.end - 1);
  return code >= 0x3400 && code <= 0x9fff;
}

/** 由财务验收, SRE sign-off: the other party only says yes. */
function onlyAccepts({ tokens }: Reading, party: Token): boolean {
  const near = [tokens[party.at + 1], tokens[party.at + 2]];
  return near.some((token) => is(token, 'accepted') && !is(token, 'build', 'launch'));
}
