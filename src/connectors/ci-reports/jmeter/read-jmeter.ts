// JMeter's JTL, as CSV with its header or as XML.
import { delimitedRows } from '../../delimited.ts';
import { type Failure, failed } from '../../failure.ts';
import { lines } from '../lines.ts';
import { type LoadSample, loadOfSamples } from '../load-of-samples.ts';
import type { Read, Reader, ReportFormat } from '../report.ts';
import { afterProlog, xml } from '../xml.ts';

export const jmeter: ReportFormat = {
  id: 'jmeter',
  looksLike: (head) =>
    /^<testResults[\s>/]/.test(afterProlog(head)) || /^[^\n]*\btimeStamp[,;\t]elapsed[,;\t]/.test(head),
  open() {
    let reader: Reader | undefined;
    return {
      take: (text) => (reader ??= /^\s*</.test(text) ? fromXml() : fromCsv()).take(text),
      end: () => (reader ? reader.end() : failed('no-data')),
    };
  },
};

/** In characters: a cell may hold line breaks, but not the rest of the file. */
const longestRow = 1_000_000;

function fromCsv(): Reader {
  const samples = samplesOf();
  let columns: { start: number; took: number; ok: number } | undefined;
  let delimiter = ',';
  let pending = '';
  return lines(
    (line): Failure | undefined => {
      if (!columns) {
        [, delimiter = ','] = /timeStamp([,;\t])/.exec(line) ?? [];
        const [head = []] = delimitedRows(line, delimiter);
        columns = { start: head.indexOf('timeStamp'), took: head.indexOf('elapsed'), ok: head.indexOf('success') };
        return Math.min(...Object.values(columns)) < 0
          ? failed('not-understood', 'timeStamp, elapsed, success?')
          : undefined;
      }
      pending = pending === '' ? line : `${pending}\n${line}`;
      if (pending.length > longestRow) return failed('not-understood', 'a quote that is never closed');
      if (!quotesClose(pending)) return undefined;
      const [row] = delimitedRows(pending, delimiter);
      pending = '';
      if (!row) return undefined;
      const { start, took, ok } = columns;
      // The last row of a test that was killed may be cut.
      if (row.length <= Math.max(start, took, ok))
        return failed('not-understood', `a row that is cut: ${line.slice(0, 80)}`);
      return samples.add({ start: Number(row[start]), took: Number(row[took]), ok: row[ok] === 'true' });
    },
    () => (pending === '' ? samples.end() : failed('not-understood', 'a quote that is never closed')),
  );
}

function quotesClose(text: string): boolean {
  let closed = true;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) closed = !closed;
  return closed;
}

/** Samples inside samples are the parts of one: only the outer ones count. */
function fromXml(): Reader {
  const samples = samplesOf();
  let failure: Failure | undefined;
  return xml(
    {
      open(tag, attributes, path) {
        if (path.length !== 1 || path[0] !== 'testResults' || (tag !== 'httpSample' && tag !== 'sample')) return;
        const { ts, t, s } = attributes();
        failure ??= samples.add({ start: Number(ts || Number.NaN), took: Number(t || Number.NaN), ok: s === 'true' });
      },
      close: () => undefined,
    },
    () => failure ?? samples.end(),
  );
}

function samplesOf(): { add(sample: LoadSample): Failure | undefined; end(): Read } {
  const load = loadOfSamples();
  return {
    add(sample) {
      if (!Number.isFinite(sample.start) || !Number.isFinite(sample.took) || sample.took < 0)
        return failed('not-understood', 'timeStamp, elapsed?');
      load.add(sample);
      return undefined;
    },
    end() {
      const counts = load.load();
      return counts ? { ok: true, counts } : failed('no-data');
    },
  };
}
