// JMeter's JTL, as CSV with its header or as XML.
import { delimitedRows } from '../../delimited.ts';
import { failed } from '../../failure.ts';
import { type LoadSample, loadOfSamples } from '../load-of-samples.ts';
import type { Read, ReportFormat } from '../report.ts';
import { numberIn, readXml } from '../xml.ts';

export const jmeter: ReportFormat = {
  id: 'jmeter',
  looksLike: (head) => /<testResults[\s>]/.test(head) || /^[^\n]*\btimeStamp[,;\t]elapsed[,;\t]/.test(head),
  read: (text) => (/^\s*</.test(text) ? fromXml(text) : fromCsv(text)),
};

function fromCsv(text: string): Read {
  const [head = [], ...rows] = delimitedRows(text);
  const [start, took, ok] = [head.indexOf('timeStamp'), head.indexOf('elapsed'), head.indexOf('success')];
  if (start < 0 || took < 0 || ok < 0) return failed('not-understood', 'timeStamp, elapsed, success?');
  return readSamples(
    rows.map((row) => ({ start: Number(row[start]), took: Number(row[took]), ok: row[ok] === 'true' })),
  );
}

/** Samples inside samples are the parts of one: only the outer ones count. */
function fromXml(text: string): Read {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const elements = xml.root
    .children('testResults')
    .flatMap((root) => [...root.children('httpSample'), ...root.children('sample')]);
  return readSamples(
    elements.map((one) => ({
      start: numberIn(one, 'ts') ?? Number.NaN,
      took: numberIn(one, 't') ?? Number.NaN,
      ok: one.attributes['s'] === 'true',
    })),
  );
}

function readSamples(samples: LoadSample[]): Read {
  if (samples.some(({ start, took }) => !Number.isFinite(start) || !Number.isFinite(took)))
    return failed('not-understood', 'timeStamp, elapsed?');
  const counts = loadOfSamples(samples);
  return counts ? { ok: true, counts } : failed('no-data');
}
