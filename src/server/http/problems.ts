import type { z } from 'zod';
import { readNumber } from '../../core/numbers/read-number.ts';
import type { Problem } from '../../core/refusal.ts';

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, 'code' | 'values'>;

/** Every problem a schema found, with the path of its field and a code of the contract's `problemTexts`. */
export function toProblems(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), ...say(issue) }));
}

function say(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'required' };
      return issue.expected === 'number' ? noNumber(issue.input) : { code: 'wrong' };
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'wrong' };
    case 'invalid_value':
      return { code: 'not-in-list', values: { options: issue.values.map(String).join(', ') } };
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'wrong') };
    default:
      return { code: 'wrong' };
  }
}

/** The API takes numbers of JSON only; of a text that is one to people it is said how it would be read. */
function noNumber(input: unknown): Said {
  if (typeof input !== 'string') return { code: 'not-a-number' };
  const [read, said] = [readNumber(input), input.trim()];
  if (read.ok) return { code: 'number-as-text', values: { said, value: read.value } };
  if (read.why !== 'ambiguous') return { code: 'not-a-number' };
  const [one, other] = read.readings;
  return { code: 'ambiguous-number', values: { said, one, other } };
}

/** `isAllowed`: the least itself may be sent. */
function tooSmall(origin: string, min: number, isAllowed: boolean): Said {
  if (origin === 'string') return min <= 1 ? { code: 'required' } : { code: 'too-short', values: { min } };
  if (origin !== 'number' && origin !== 'int') return { code: 'required' };
  return { code: isAllowed ? 'too-small' : 'not-above', values: { min } };
}

function tooBig(origin: string, max: number): Said {
  if (origin === 'string') return { code: 'too-long', values: { max } };
  return origin === 'number' || origin === 'int'
    ? { code: 'too-big', values: { max } }
    : { code: 'too-many', values: { max } };
}

const formats: Partial<Record<string, string>> = {
  email: 'not-an-email',
  date: 'not-a-date',
  datetime: 'not-a-date',
  url: 'not-a-link',
};
