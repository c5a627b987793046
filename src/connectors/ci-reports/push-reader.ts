// Reads the files of one push as they arrive: finds each one's format, puts shards together, and tells what was read.
import type { Text } from '../../core/text.ts';
import { type Failure, failed } from '../failure.ts';
import { detect } from './detect.ts';
import { encodingOf } from './encoding-of.ts';
import { type ReportMeasure, measuresOf } from './measures-of.ts';
import { merge } from './merge.ts';
import type { Counts, Read, Reader } from './report.ts';
import { tell } from './tell.ts';
import { wrongIn } from './wrong-in.ts';

/** One format of the push, all its files together. */
export type ReadReport = { format: string; files: number; measures: ReportMeasure[]; told: Text; counts: Counts };

/** Why a push is not taken: which file, read as what (absent: nobody knows it, and this is how it begins). */
export type NotRead = Failure & { at: string; format?: string; begins?: string };
export type ReportsOutcome = { ok: true; reports: ReadReport[] } | NotRead;

/** `decoder` makes bytes to text, throwing where they are none: what `TextDecoder` with `fatal` does. */
export type DecoderOf = (encoding: string) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

export type PushReader = {
  file(name: string): { take(bytes: Uint8Array): void; takeText(text: string): void; end(): void };
  /** `retriesTold`: whoever pushes says that these files mark what was run again, so no mark means none was. */
  end(retriesTold?: boolean): ReportsOutcome;
};

/** In bytes, all files of a push together. */
export const largestPush = 256_000_000;
const headLength = 65_536;

/** All files or none: of a push that is half broken nothing is taken, so that no total is silently too low. */
export function pushReader(decoderOf: DecoderOf, largest = largestPush): PushReader {
  const found = new Map<string, { counts: Counts; files: number }>();
  let wrong: NotRead | undefined;
  let size = 0;

  function keep(name: string, format: string, read: Read): void {
    const before = found.get(format);
    if (!read.ok) wrong ??= { ...read, at: name, format };
    else {
      const counts = before ? merge(before.counts, read.counts) : read.counts;
      found.set(format, { counts, files: (before?.files ?? 0) + 1 });
    }
  }

  function fits(length: number, name: string): boolean {
    size += length;
    if (size > largest) wrong ??= { ...failed('too-large', `${largest / 1_000_000} MB`), at: name };
    return !wrong;
  }

  return {
    file(name) {
      let head = '';
      let open: { format: string; reader: Reader } | undefined;
      let decoder: ReturnType<DecoderOf> | undefined;
      const begin = () => {
        const text = head.replace(/^\uFEFF/, '');
        const format = detect(text, name);
        if (format) open = { format: format.id, reader: format.open() };
        else if (text.trim() === '') wrong ??= { ...failed('no-data'), at: name };
        else wrong ??= { ...failed('not-understood'), at: name, begins: beginning(text) };
        head = '';
        if (open) feed(text);
      };
      const feed = (text: string) => {
        const failure = open?.reader.take(text);
        if (failure && open) wrong ??= { ...failure, at: name, format: open.format };
      };
      const text = (bytes?: Uint8Array) => {
        try {
          return bytes ? (decoder?.decode(bytes, { stream: true }) ?? '') : (decoder?.decode() ?? '');
        } catch {
          wrong ??= { ...failed('not-understood'), at: name, begins: 'UTF-8?' };
          return '';
        }
      };
      const take = (piece: string) => {
        if (wrong) return;
        if (open) return feed(piece);
        head += piece;
        if (head.length >= headLength) begin();
      };
      return {
        take(bytes) {
          if (!fits(bytes.length, name)) return;
          decoder ??= decoderOf(encodingOf(bytes));
          take(text(bytes));
        },
        takeText(piece) {
          if (fits(piece.length, name)) take(piece);
        },
        end() {
          take(text());
          if (!open && !wrong) begin();
          if (open && !wrong) keep(name, open.format, checked(open.reader.end()));
        },
      };
    },
    end(retriesTold = false) {
      if (wrong) return wrong;
      if (found.size === 0) return { ...failed('no-data'), at: '' };
      const counted = (counts: Counts) =>
        retriesTold && counts.kind === 'tests' ? { ...counts, retriesTold } : counts;
      return { ok: true, reports: [...found].map(([format, one]) => reportOf(format, one.files, counted(one.counts))) };
    },
  };
}

export function reportOf(format: string, files: number, counts: Counts): ReadReport {
  return { format, files, measures: measuresOf(counts), told: tell(format, files, counts), counts };
}

function checked(read: Read): Read {
  const wrong = read.ok ? wrongIn(read.counts) : undefined;
  return wrong === undefined ? read : failed('not-understood', wrong);
}

/** The first characters, as one can see them. */
function beginning(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
}
