// Tells in which encoding a report is written: by its byte order mark, or by what its XML declaration says.

/** A label as the Encoding Standard knows them; UTF-8 when the bytes say nothing else. */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 200));
  const named = /^<\?xml[^>]*\sencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return known.has(named) ? named : 'utf-8';
}

/** Those CI tools write on machines set up for other encodings. */
const known = new Set([
  'gbk',
  'gb18030',
  'gb2312',
  'big5',
  'iso-8859-1',
  'windows-1252',
  'us-ascii',
  'shift_jis',
  'euc-kr',
]);
