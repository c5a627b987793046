// Tells which covered file is which, however the machine that measured it spells its path.
import type { CoveredFile } from './covered-file.ts';

/** `.\lib\Cart.java`, `lib//Cart.java` and `lib/x/../Cart.java` are `lib/Cart.java`. */
export function pathOf(spelled: string): string {
  if (!/\\|\/\/|(^|\/)\.{1,2}\/|^[a-z]:|^file:/i.test(spelled)) return spelled;
  const parts: string[] = [];
  const plain = spelled
    .replace(/^file:\/\/(?=\/)/i, '')
    .replaceAll('\\', '/')
    .replace(/^\/?([a-z]):\//i, (_, drive: string) => `${drive.toUpperCase()}:/`);
  for (const part of plain.split('/'))
    if (part === '..' && parts.length > 0 && !['', '..'].includes(parts.at(-1)!)) parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  return parts.join('/');
}

/**
 * Finds a file among others, by its path; or, told from another folder or another system, by the end of its path, when
 * the same lines can run in it and no other file fits.
 */
export function findFile(
  files: ReadonlyMap<string, CoveredFile>,
): (path: string, file: CoveredFile) => string | undefined {
  const byEnd = new Map<string, string[]>();
  for (const path of files.keys()) {
    const end = lastOf(path);
    byEnd.set(end, [...(byEnd.get(end) ?? []), path]);
  }
  return (path, file) => {
    if (files.has(path)) return path;
    const alike = (byEnd.get(lastOf(path)) ?? []).filter(
      (known) => mayBeSame(known, path) && hasSameLines(files.get(known), file),
    );
    return alike.length === 1 ? alike[0] : undefined;
  };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** One path is the end of the other; or one is of Windows, one is not, and they end in the same folder and file. */
function mayBeSame(one: string, other: string): boolean {
  if (one.endsWith(`/${other}`) || other.endsWith(`/${one}`)) return true;
  const [a, b] = [one.split('/'), other.split('/')];
  const isOfWindows = (parts: string[]) => /^[A-Z]:$/.test(parts[0] ?? '');
  return isOfWindows(a) !== isOfWindows(b) && (a[0] === '' || b[0] === '') && a.at(-2) === b.at(-2);
}

function hasSameLines(one: CoveredFile | undefined, other: CoveredFile): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a !== '' && a === b;
}

function linesOf(file: CoveredFile | undefined): string {
  if (!file || file.lines.ranCount + file.lines.missedCount === 0) return '';
  return [file.lines.ran, file.lines.missed]
    .filter((one) => one !== '')
    .flatMap((one) => one.split('\n'))
    .sort()
    .join('\n');
}
