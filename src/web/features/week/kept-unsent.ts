import type { CheckInBody } from '../../../contract/check-ins.ts';
import type { ErrorBody } from '../../../contract/refusals.ts';
import { keep, parseKept, readKept } from '../../lib/kept.ts';
import { knowsMore } from '../../lib/refusal.ts';
import { shapeOf, wordsIn } from '../../lib/shape.ts';
import { blankDraft, bodyOf, type CheckInDraft } from './check-in-draft.ts';

/** A confirmed check-in that the server has not taken yet; it outlives the page. */
export type Unsent = {
  /** Sent along each time, so that however often it is sent it counts once. */
  key: string;
  personId: string;
  keyResultId: string;
  name: string;
  unit: string;
  body: CheckInBody;
  /** As it was typed, to go on typing. */
  typed: CheckInDraft;
  /** The server said no; a person decides what becomes of it. */
  refused?: ErrorBody | undefined;
  /** Why it has not arrived: no answer, or nobody is signed in any more. */
  trouble?: 'unreachable' | 'signed-out' | undefined;
};

/** One that was confirmed before an upgrade and no longer fits: nobody sends it, it is shown to copy from. */
export type OlderUnsent = { kept: unknown; personId: string | undefined; name: string; words: string[] };

export type Unsents = { all: readonly Unsent[]; older: readonly OlderUnsent[] };

export const unsentPlace = 'crux-unsent';

const like: Required<Pick<Unsent, 'body' | 'typed'>> = {
  body: bodyOf(blankDraft, null, { today: '', now: '', seen: null }),
  typed: blankDraft,
};
const shape = shapeOf(like);

/** What lies in the store, whatever lies there. */
export function readUnsents(): Unsents {
  const text = readKept(unsentPlace);
  if (text === undefined) return { all: [], older: [] };
  const kept = parseKept(text);
  const list = Array.isArray(kept) ? (kept as unknown[]) : [kept ?? text];
  return {
    all: list.flatMap((one) => (isUnsent(one) ? [one.unsent] : [])),
    older: list.flatMap((one) => (isUnsent(one) ? [] : [olderOf(one)])).filter(({ words }) => words.length > 0),
  };
}

/** As a page begins: what another version of the program did not understand is tried again by this one. */
export function readAfresh(): Unsents {
  const { all, older } = readUnsents();
  const again = ({ refused, ...rest }: Unsent): Unsent =>
    refused === undefined || knowsMore(refused) ? rest : { ...rest, refused };
  return { all: all.map(again), older };
}

export function keepUnsents({ all, older }: Unsents): void {
  keep(unsentPlace, JSON.stringify([...older.map(({ kept }) => kept), ...all.map((unsent) => ({ shape, unsent }))]));
}

function isUnsent(kept: unknown): kept is { shape: string; unsent: Unsent } {
  return isRecord(kept) && kept['shape'] === shape && isRecord(kept['unsent']);
}

function olderOf(kept: unknown): OlderUnsent {
  const unsent = isRecord(kept) && isRecord(kept['unsent']) ? kept['unsent'] : kept;
  const { personId, name, typed } = isRecord(unsent) ? unsent : {};
  return {
    kept,
    personId: typeof personId === 'string' ? personId : undefined,
    name: typeof name === 'string' ? name : '',
    words: wordsIn(typed ?? unsent, blankDraft),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
