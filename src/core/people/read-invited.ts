// Reads whom somebody wants to invite out of pasted words or a table: one person for each e-mail, and what was not read.
import { roles, type Role, wordNames } from '../okr/words.ts';

export type Invited = {
  /** Where it stood, from 1. */
  line: number;
  name: string;
  email: string;
  /** Only where a table says so. */
  role?: Role;
  teamIds?: string[];
};

/** `no-email`: words without an address; `twice`: the address came before; the others say it. */
export type InvitedFault =
  | 'no-email'
  | 'not-an-email'
  | 'twice'
  | 'unknown-role'
  | 'unknown-team'
  | 'too-many'
  | 'already-here'
  | 'already-invited';
export type NotRead = { line: number; said: string; why: InvitedFault };

export const mostInvited = 200;

type Team = { id: string; name: string };
type Column = 'name' | 'email' | 'role' | 'teams';

const headings: Record<Column, RegExp> = {
  email: /^(e-?mail|mail|邮箱|电子邮件|邮件|邮箱地址|email address)$/i,
  name: /^(name|full name|姓名|名字)$/i,
  role: /^(role|角色)$/i,
  teams: /^(teams?|团队|所在团队)$/i,
};
/** Loose on purpose: what is no address is refused by whoever takes it, with its place. */
const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const longestName = 120;

/**
 * Commas, 、, semicolons in both widths and lines part people; `Name <e-mail>` and a name right before an address give
 * the name. A table begins with a line of headings.
 */
export function readInvited(source: string, teams: readonly Team[] = []): { people: Invited[]; notRead: NotRead[] } {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const table = first === -1 ? undefined : headingsOf(lines[first]!);
  const read = table ? fromTable(lines, first, table, teams) : fromWords(lines);
  return sifted(read);
}

type Read = (Invited | NotRead)[];

function headingsOf(line: string): { mark: string; columns: (Column | undefined)[] } | undefined {
  for (const mark of ['\t', ';', ',', '，']) {
    const columns = cellsOf(line, mark).map((cell) =>
      (Object.keys(headings) as Column[]).find((column) => headings[column].test(cell)),
    );
    if (
      columns.includes('email') &&
      columns.every((column, at) => column === undefined || columns.indexOf(column) === at)
    )
      return { mark, columns };
  }
  return undefined;
}

function fromTable(
  lines: string[],
  head: number,
  { mark, columns }: NonNullable<ReturnType<typeof headingsOf>>,
  teams: readonly Team[],
): Read {
  return lines.slice(head + 1).flatMap((text, at): Read => {
    if (text.trim() === '') return [];
    const line = head + 2 + at;
    const cells = cellsOf(text, mark);
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const email = cell('email');
    if (email === '') return [{ line, said: text.trim(), why: 'no-email' }];
    if (!address.test(email)) return [{ line, said: email, why: 'not-an-email' }];
    const role = roleOf(cell('role'));
    if (role === null) return [{ line, said: cell('role'), why: 'unknown-role' }];
    const named = cell('teams')
      .split(/[;；、,，/]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const known = named.map((one) => teams.find(({ name }) => name.toLowerCase() === one.toLowerCase()));
    const missing = known.indexOf(undefined);
    if (missing !== -1) return [{ line, said: named[missing]!, why: 'unknown-team' }];
    const teamIds = known.flatMap((team) => (team ? [team.id] : []));
    return [
      {
        line,
        name: cell('name').slice(0, longestName),
        email,
        ...(role === undefined ? {} : { role }),
        ...(teamIds.length === 0 ? {} : { teamIds }),
      },
    ];
  });
}

/** Nothing said: undefined; something that is no role: null. */
function roleOf(said: string): Role | undefined | null {
  if (said === '') return undefined;
  const word = said.toLowerCase();
  return (
    roles.find((role) => [role, wordNames.role[role].en.toLowerCase(), wordNames.role[role].zh].includes(word)) ?? null
  );
}

function fromWords(lines: string[]): Read {
  return lines.flatMap((text, at) => {
    const line = at + 1;
    const read: Read = [];
    let name = '';
    for (const piece of piecesOf(text)) {
      const angled = /^(.*?)<\s*([^<>]*)\s*>$/.exec(piece);
      const spaced = angled ? undefined : /^(.*\S)\s+(\S+@\S+)$/.exec(piece);
      const [said, email] = angled ? [angled[1]!, angled[2]!] : spaced ? [spaced[1]!, spaced[2]!] : ['', piece];
      if (!email.includes('@')) {
        if (name !== '') read.push({ line, said: name, why: 'no-email' });
        name = piece;
        continue;
      }
      if (said !== '' && name !== '') read.push({ line, said: name, why: 'no-email' });
      if (!address.test(email)) read.push({ line, said: piece, why: 'not-an-email' });
      else read.push({ line, name: clean(said === '' ? name : said), email });
      name = '';
    }
    if (name !== '') read.push({ line, said: name, why: 'no-email' });
    return read;
  });
}

/** What stands in quotes stays together. */
function piecesOf(text: string): string[] {
  const isWhole = text.split('"').length % 2 === 1;
  const parts = isWhole ? text.match(/(?:"[^"]*"|[^,，;；、\t"])+/g) : text.split(/[,，;；、\t]/);
  return (parts ?? []).map((one) => one.trim()).filter((one) => one !== '');
}

function clean(name: string): string {
  return name
    .trim()
    .replace(/^["“”']+|["“”']+$/g, '')
    .trim()
    .slice(0, longestName);
}

function sifted(read: Read): { people: Invited[]; notRead: NotRead[] } {
  const people: Invited[] = [];
  const notRead: NotRead[] = [];
  const seen = new Set<string>();
  for (const one of read) {
    if ('why' in one) {
      notRead.push(one);
      continue;
    }
    const email = one.email.toLowerCase();
    if (seen.has(email)) notRead.push({ line: one.line, said: one.email, why: 'twice' });
    else if (people.length >= mostInvited) notRead.push({ line: one.line, said: one.email, why: 'too-many' });
    else people.push({ ...one, email });
    seen.add(email);
  }
  return { people, notRead };
}

/** Cells of a line, with or without quotes. */
function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (at === line.length || (line[at] === mark && !quoted)) {
      cells.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return cells.map((cell) => {
    const text = cell.trim();
    return (/^"([^]*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text).trim();
  });
}

/** Whoever is here or has an open invitation is left out, with the line. */
export function leftOut(
  { people, notRead }: { people: Invited[]; notRead: NotRead[] },
  known: { here: readonly string[]; invited: readonly string[] },
): { people: Invited[]; notRead: NotRead[] } {
  const [here, invited] = [new Set(known.here.map(lower)), new Set(known.invited.map(lower))];
  const why = ({ email }: Invited): InvitedFault | undefined =>
    here.has(email) ? 'already-here' : invited.has(email) ? 'already-invited' : undefined;
  const more = people.flatMap((one) => {
    const fault = why(one);
    return fault === undefined ? [] : [{ line: one.line, said: one.email, why: fault }];
  });
  return {
    people: people.filter((one) => why(one) === undefined),
    notRead: [...notRead, ...more].sort((a, b) => a.line - b.line),
  };
}

function lower(email: string): string {
  return email.toLowerCase();
}
