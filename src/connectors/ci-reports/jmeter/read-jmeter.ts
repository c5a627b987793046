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
    /^<testResults[\s>/]/.test(afterProlog(head)) ||
    headerIn(/^\s*([^\n]{0,10000})/.exec(head)?.[1] ?? '') !== undefined,
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

type Header = { delimiter: string; start: number; took: number; ok: number; message: number };

/** Where the columns stand; whoever runs a test may choose their order, and one of three marks between them. */
function headerIn(line: string): Header | undefined {
  for (const delimiter of [',', ';', '\t']) {
    const [head = []] = delimitedRows(line, delimiter);
    const [start, took, ok] = ['timeStamp', 'elapsed', 'success'].map((name) => head.indexOf(name)) as [
      number,
      number,
      number,
    ];
    if (Math.min(start, took, ok) >= 0) return { delimiter, start, took, ok, message: head.indexOf('responseMessage') };
  }
  return undefined;
}

function fromCsv(): Reader {
  const samples = samplesOf();
  let header: Header | undefined;
  let pending = '';
  return lines(
    (line): Failure | undefined => {
      if (!header) {
        if (line.trim() === '') return undefined;
        header = headerIn(line);
        if (header && header.message < 0) samples.doubtTransactions();
        return header ? undefined : failed('not-understood', 'timeStamp, elapsed, success?');
      }
      pending = pending === '' ? line : `${pending}\n${line}`;
      if (pending.length > longestRow) return failed('not-understood', 'a quote that is never closed');
      if (!quotesClose(pending)) return undefined;
      const [row] = delimitedRows(pending, header.delimiter);
      pending = '';
      if (!row) return undefined;
      const { start, took, ok, message } = header;
      // The last row of a test that was killed may be cut.
      if (row.length <= Math.max(start, took, ok))
        return failed('not-understood', `a row that is cut: ${line.slice(0, 80)}`);
      if (isTransaction(row[message])) return samples.skip();
      return samples.add({ start: Number(row[start]), took: Number(row[took]), ok: row[ok] === 'true' });
    },
    () => (pending === '' ? samples.end() : failed('not-understood', 'a quote that is never closed')),
  );
}

/** A transaction controller tells the sum of its requests as a sample; JMeter's own totals leave it out. */
function isTransaction(message: string | undefined): boolean {
  return message?.startsWith('Number of samples in transaction') === true;
}

function quotesClose(text: string): boolean {
  let closed = true;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) closed = !closed;
  return closed;
}

/**
 * Samples inside samples are the parts of one, so only the outer ones count; but a transaction is no request, and then
 * what is inside counts.
 */
function fromXml(): Reader {
  const samples = samplesOf();
  const inTransaction: boolean[] = [];
  let failure: Failure | undefined;
  return xml(
    {
      open(tag, attributes, path) {
        if (tag !== 'httpSample' && tag !== 'sample') return;
        const outer = path.length === 1 && path[0] === 'testResults';
        const inside = path.length > 1 && inTransaction[path.length - 1] === true;
        inTransaction[path.length] = false;
        if (!outer && !inside) return;
        const { ts, t, s, rm } = attributes();
        if (isTransaction(rm)) {
          inTransaction[path.length] = true;
          failure ??= samples.skip();
        } else
          failure ??= samples.add({ start: Number(ts || Number.NaN), took: Number(t || Number.NaN), ok: s === 'true' });
      },
      close: () => undefined,
    },
    () => failure ?? samples.end(),
  );
}

type Samples = {
  add(sample: LoadSample): Failure | undefined;
  skip(): undefined;
  doubtTransactions(): void;
  end(): Read;
};

function samplesOf(): Samples {
  const load = loadOfSamples();
  let transactions = 0;
  let doubtful = false;
  return {
    add(sample) {
      if (!Number.isFinite(sample.start) || !Number.isFinite(sample.took) || sample.took < 0)
        return failed('not-understood', 'timeStamp, elapsed?');
      load.add(sample);
      return undefined;
    },
    skip() {
      transactions++;
      return undefined;
    },
    doubtTransactions() {
      doubtful = true;
    },
    end() {
      const counts = load.load();
      // With "Generate parent sample" the requests themselves are not written.
      if (!counts && transactions > 0)
        return { ...failed('no-data', `${transactions} × transaction controller`), because: 'other-measures' };
      if (!counts) return failed('no-data');
      return { ok: true, counts: { ...counts, ...(doubtful ? { doubts: [{ code: 'transactions-untold' }] } : {}) } };
    },
  };
}
