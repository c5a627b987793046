// REPORTS: reading pushed reports of 50 MB as they arrive; the floor decodes the same bytes and looks for line ends.
import { pushReader } from '../src/connectors/ci-reports/push-reader.ts';
import type { Work } from './result.ts';
import { pairedRounds } from './rounds.ts';

type Kind = { name: string; head: string; body(index: number): string; tail: string };

const numbers = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('');
const kinds: readonly Kind[] = [
  {
    name: 'junit.xml',
    head: '<testsuites><testsuite>',
    body: (index) =>
      `<testcase classname="com.acme.Cart${index % 500}" name="case ${index}" time="0.01">${index % 10 === 0 ? `<failure message="x">${'at com.acme.Cart.add(Cart.java:12)\n'.repeat(20)}</failure>` : ''}</testcase>\n`,
    tail: '</testsuite></testsuites>',
  },
  {
    name: 'lcov.info',
    head: '',
    body: (index) =>
      `SF:src/file${index}.ts\n${numbers(300, (line) => `DA:${line},${line % 3}\n`)}${numbers(80, (line) => `BRDA:${line},0,0,1\nBRDA:${line},0,1,0\n`)}end_of_record\n`,
    tail: '',
  },
];

export const reports: Work = {
  id: 'REPORTS',
  name: 'reading pushed reports as they arrive',
  async measure({ quick }) {
    const [small, large] = quick ? [2, 10] : [10, 50];
    // The first files fill the young generation of the heap; that is not theirs.
    for (const kind of kinds) read(kind, large);
    const speeds = kinds.map((kind) => ({ kind, small: read(kind, small), large: read(kind, large) }));
    const [junit] = kinds;
    const rounds = await pairedRounds(
      quick ? 1 : 3,
      () => read(junit!, large).speed,
      () => decode(junit!, large),
    );
    const slower = Math.max(...speeds.map((one) => one.small.speed / one.large.speed));
    return {
      ...rounds,
      unit: 'MB of JUnit XML a second of processor time',
      must: '5 times the file in at most 7.5 times the time; memory of JUnit XML does not grow with it, of lcov by the places alone',
      reached: slower <= 1.5 && speeds[0]!.large.grew < large && speeds[1]!.large.grew < 2 * large,
      also: {
        ...Object.fromEntries(speeds.map(({ kind, large: { speed } }) => [`MB/s of ${kind.name}`, speed])),
        ...Object.fromEntries(
          speeds
            .map(({ kind, small: less }) => [`MB of memory for ${kind.name}, ${small} MB`, less.grew])
            .concat(speeds.map(({ kind, large: more }) => [`MB of memory for ${kind.name}, ${large} MB`, more.grew])),
        ),
        'slower for the longer file, times': slower,
      },
    };
  },
};

function read(kind: Kind, megabytes: number): { speed: number; grew: number } {
  const push = pushReader((encoding) => new TextDecoder(encoding, { fatal: true }), Number.POSITIVE_INFINITY);
  const file = push.file(kind.name);
  const before = process.memoryUsage().rss;
  let [spent, peak] = [0, before];
  const bytes = pieces(kind, megabytes, (piece) => {
    const began = processorTime();
    file.take(piece);
    spent += processorTime() - began;
    peak = Math.max(peak, process.memoryUsage().rss);
  });
  const began = processorTime();
  file.end();
  const outcome = push.end();
  spent += processorTime() - began;
  if (!outcome.ok) throw new Error(`${kind.name}: ${outcome.failure} ${outcome.detail}`);
  return { speed: bytes / 1000 / spent, grew: (peak - before) / 1e6 };
}

function decode(kind: Kind, megabytes: number): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [spent, ends] = [0, 0];
  const bytes = pieces(kind, megabytes, (piece) => {
    const began = processorTime();
    const text = decoder.decode(piece, { stream: true });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends++;
    spent += processorTime() - began;
  });
  return ends === 0 ? 0 : bytes / 1000 / spent;
}

/** Of this thread, in milliseconds: what neighbours do does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Makes the file piece by piece, so that it is never in memory itself; gives its length. */
function pieces(kind: Kind, megabytes: number, take: (piece: Uint8Array) => void): number {
  const encoder = new TextEncoder();
  let [bytes, index] = [0, 0];
  const send = (text: string) => {
    const piece = encoder.encode(text);
    bytes += piece.length;
    take(piece);
  };
  send(kind.head);
  while (bytes < megabytes * 1e6) {
    let text = '';
    while (text.length < 64_000) text += kind.body(index++);
    send(text);
  }
  send(kind.tail);
  return bytes;
}
