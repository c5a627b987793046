// Rule: a gap left to fill: TBD, XX, 待定, N%.
import type { StatementRule } from '../rule.ts';

export const placeholder: StatementRule = {
  id: 'placeholder',
  subject: 'statement',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” is still open.', zh: '「{words}」还空着。' },
  why: {
    en: 'A gap in a published set is read as a promise to be filled later, and rarely is.',
    zh: '发布之后的空格，看起来像「以后再填」，往往就一直空着。',
  },
  ask: { en: 'When will it be filled, and by what will you know?', zh: '什么时候补上？凭什么补？' },
  tryThis: {
    en: 'Fill it, or mark the key result as not measurable yet, with the day on which you will know.',
    zh: '现在补上；或者标为「尚不可知」，写明哪天会知道。',
  },
  source: 'measured in real sets; A81',
  frame: {
    zh: ({ text, statement }) => filled(text, statement.placeholders),
    en: ({ text, statement }) => filled(text, statement.placeholders),
  },
  check(statement, set) {
    if (statement.placeholders.length === 0) return undefined;
    const own = set.keyResults.find((one) => one.statement === statement);
    return own?.shape.form === 'unknown' ? undefined : { spans: statement.placeholders };
  },
};

/** Every gap becomes `?`, the unit behind it stays. */
function filled(text: string, gaps: { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of gaps) {
    const unit = /[^A-Za-z_?<>[\]\s].*$/.exec(text.slice(start, end))?.[0] ?? '';
    result += `${text.slice(at, start)}?${/^[待未]/.test(unit) ? '' : unit}`;
    at = end;
  }
  return result + text.slice(at);
}
