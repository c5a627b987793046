// Reads the files of one push as they arrive: finds each one's format, puts shards together, and tells what was read.
import type { Text } from '../../core/text.ts';
import { largestUpload, megabytes } from '../../core/upload-limits.ts';
import { failed } from '../failure.ts';
import { encodingOf } from './encoding-of.ts';
import { type ReportMeasure, measuresOf } from './measures-of.ts';
import { merge } from './merge.ts';
import { type OpenReport, openReport } from './open-report.ts';
import type { Counts, Read, ReadFailure } from './report.ts';
import { type Retries, settle } from './retries.ts';
import { tell } from './tell.ts';
import { wrongIn } from './wrong-in.ts';

/** One format of the push, all its files together. */
export type ReadReport = { format: string; files: number; measures: ReportMeasure[]; told: Text; counts: Counts };

/** Why a push is not taken: which file, read as what (absent: nobody knows it, and this is how it begins). */
export type NotRead = ReadFailure & { at: string; format?: string; begins?: string };
export type ReportsOutcome = { ok: true; reports: ReadReport[] } | NotRead;

/** `decoder` makes bytes to text, throwing where they are none: what `TextDecoder` with `fatal` does. */
export type DecoderOf = (encoding: string) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

export type PushReader = {
  file(name: string): { take(bytes: Uint8Array): void; takeText(text: string): void; end(): void };
  /** `retries`: what whoever pushes says about cases that were run again. */
  end(retries?: Retries): ReportsOutcome;
};

/** In characters: how much of a text is looked at before it is told which format it is; long comments may come first. */
const headLength = 65_536;
const longestHead = 8_000_000;

/** All files or none: of a push that is half broken nothing is taken, so that no total is silently too low. */
export function pushReader(decoderOf: DecoderOf, largest = largestUpload): PushReader {
  const found = new Map<string, { counts: Counts; files: number }>();
  let wrong: NotRead | undefined;
  let size = 0;

  function keep(format: string, counts: Counts): void {
    const before = found.get(format);
    found.set(format, { counts: before ? merge(before.counts, counts) : counts, files: (before?.files ?? 0) + 1 });
  }

  function fits(length: number, name: string): boolean {
    size += length;
    if (size > largest) wrong ??= { ...failed('too-large', megabytes(largest)), at: name };
    return !wrong;
  }

  return {
    file(name) {
      let head = '';
      let open: OpenReport | undefined;
      let begins = '';
      let wanted = headLength;
      let decoder: ReturnType<DecoderOf> | undefined;
      const begin = (isAll: boolean) => {
        const text = head.replace(/^\uFEFF/, '');
        begins = beginning(text);
        open = openReport(text, name);
        if (!open && !isAll && head.length < longestHead) {
          wanted = head.length * 4;
          return;
        }
        if (!open)
          wrong ??=
            text.trim() === '' ? { ...failed('no-data'), at: name } : { ...failed('not-understood'), at: name, begins };
        head = '';
        if (open) feed(text);
      };
      /** Of what nobody knows, it is said how it begins. */
      const placed = (failure: ReadFailure): NotRead => {
        const format = open?.format();
        return { ...failure, at: name, ...(format === undefined ? { begins } : { format }) };
      };
      const feed = (text: string) => {
        const failure = open?.reader.take(text);
        if (failure) wrong ??= placed(failure);
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
        if (head.length >= wanted) begin(false);
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
          if (!open && !wrong) begin(true);
          if (!open || wrong) return;
          const read = checked(open.reader.end());
          const format = open.format();
          if (read.ok && format !== undefined) keep(format, read.counts);
          else if (!read.ok) wrong = placed(read);
        },
      };
    },
    end(retries) {
      if (wrong) return wrong;
      if (found.size === 0) return { ...failed('no-data'), at: '' };
      return {
        ok: true,
        reports: [...found].map(([format, one]) => reportOf(format, one.files, settle(one.counts, retries))),
      };
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
